package vn.giamngheo.budget.disbursement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** By what disbursements may be broken down. */
enum Grouping {
    MONTH("month", "to_char(paid_on, 'YYYY-MM')"),
    DATE("date", "paid_on::text"),
    UNIT("unit", "unit"),
    LINE("line", "line"),
    SOURCE("source", "source"),
    NATURE("nature", "nature"),
    ORIGIN_YEAR("originYear", "origin_year::text"),
    BENEFICIARY("beneficiary", "beneficiary_kind"),
    WORK("work", "work_id::text"),
    ACTIVITY("activity", "activity");

    private final String parameter;
    private final String expression;

    Grouping(String parameter, String expression) {
        this.parameter = parameter;
        this.expression = expression;
    }

    String parameter() {
        return parameter;
    }

    /** SQL over the columns of a paid entry. */
    String expression() {
        return expression;
    }

    /**
     * @param groupBy names separated by commas; null and blank for none
     * @throws InvalidRequest for a name that is none of these (422)
     */
    static List<Grouping> parse(String groupBy) {
        return Stream.ofNullable(groupBy)
                .filter(names -> !names.isBlank())
                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                .map(name -> find(name.trim()))
                .distinct()
                .toList();
    }

    private static Grouping find(String name) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.parameter.equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(new FieldFault("/groupBy", "UNKNOWN_VALUE", known())));
    }

    private static String known() {
        return Arrays.stream(values()).map(Grouping::parameter).collect(Collectors.joining(", "));
    }
}
