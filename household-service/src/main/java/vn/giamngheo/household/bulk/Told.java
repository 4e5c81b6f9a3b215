package vn.giamngheo.household.bulk;

import java.io.IOException;
import vn.giamngheo.household.classification.Determination;
import vn.giamngheo.household.classification.Review;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.household.RegisterHousehold;

/** A household as a file tells it, not yet read. */
interface Told {

    /** Row of the file, from 1, by which it is named. */
    int number();

    /** @throws IOException or a refusal as of the endpoints for a single household, when it cannot be read */
    Household household() throws IOException;

    /** Where an error of the household stands in the file. */
    RowError placed(RowError error);

    /**
     * A class comes of a review or of a determination; both are refused.
     *
     * @param review null when the file has none
     * @param determination of its living standard; null when the file has none
     * @param declared the class that the file names; null when it names none. Beside a review by points only AVERAGE is
     *     looked at, which no points give
     */
    record Household(
            RegisterHousehold registration, Review review, Determination determination, Classification declared) {}
}
