package vn.giamngheo.household.bulk;

import java.io.IOException;
import vn.giamngheo.household.classification.Review;
import vn.giamngheo.household.household.RegisterHousehold;

/** A household as a file tells it, not yet read. */
interface Told {

    /** Row of the file, from 1, by which it is named. */
    int number();

    /** @throws IOException or a refusal as of the endpoints for a single household, when it cannot be read */
    Household household() throws IOException;

    /** Where an error of the household stands in the file. */
    RowError placed(RowError error);

    /** @param review null when the file has none */
    record Household(RegisterHousehold registration, Review review) {}
}
