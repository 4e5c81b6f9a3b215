package vn.giamngheo.budget.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.budget.areasum.AreaSums;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** By what balances may be broken down. */
enum Dimension {
    PROGRAMME("programme", "programme"),
    UNIT("unit", "unit"),
    HOLDER("holder", "holder"),
    LINE("line", "line"),
    SOURCE("source", "source"),
    NATURE("nature", "nature"),
    ORIGIN_YEAR("originYear", "origin_year");

    private final String parameter;
    private final String column;

    Dimension(String parameter, String column) {
        this.parameter = parameter;
        this.column = column;
    }

    String column() {
        return column;
    }

    /** Whether sums of areas know it; unit and holder are known to cells only. */
    boolean isSummed() {
        return AreaSums.DIMENSIONS.contains(column);
    }

    /**
     * @param groupBy names separated by commas; null and blank for none
     * @throws InvalidRequest for a name that is no dimension (422)
     */
    static List<Dimension> parse(String groupBy) {
        var dimensions = new ArrayList<Dimension>();
        if (groupBy != null && !groupBy.isBlank()) {
            for (var name : groupBy.split(",", -1)) {
                dimensions.add(find(name.trim()));
            }
        }
        return dimensions.stream().distinct().toList();
    }

    private static Dimension find(String name) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.parameter.equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(new FieldFault("/groupBy", "UNKNOWN_VALUE", known())));
    }

    private static String known() {
        return Arrays.stream(values()).map(dimension -> dimension.parameter).collect(Collectors.joining(", "));
    }
}
