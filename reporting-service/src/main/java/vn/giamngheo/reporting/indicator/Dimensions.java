package vn.giamngheo.reporting.indicator;

import java.util.List;
import vn.giamngheo.reporting.fact.Family;

/** What the cells of a family can be told apart by. */
final class Dimensions {

    static final String UNIT = "unit";

    private Dimensions() {}

    static List<String> of(Family family) {
        return switch (family) {
            case POVERTY -> List.of(UNIT, "area", "classification");
            case BUDGET -> List.of(UNIT, "nature", "source", "line", "originYear");
            case PLAN -> List.of(UNIT);
            case SUPPORT -> List.of(UNIT, "kind", "line");
            case CERTIFICATE -> List.of(UNIT, "classification");
            case LABOUR -> List.of(UNIT, "outcome", "kind", "trade");
        };
    }
}
