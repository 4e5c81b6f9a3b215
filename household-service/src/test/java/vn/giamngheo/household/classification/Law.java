package vn.giamngheo.household.classification;

import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.standard.Limits;
import vn.giamngheo.household.standard.Standards;

/** Limits as the reference data has them. */
final class Law {

    private Law() {}

    static Limits limits(String standard, String area) {
        return new Standards().named(standard).orElseThrow().limits(Settlement.valueOf(area));
    }
}
