package vn.giamngheo.household.classification;

import java.util.List;
import vn.giamngheo.household.household.Classification;

/** A class and the steps that led to it, in order. */
record Finding(Classification classification, List<Step> steps) {

    static Finding of(Classification classification, Step... steps) {
        return new Finding(classification, List.of(steps));
    }
}
