package vn.giamngheo.reporting.indicator;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** What a caller may ask of measured values. */
class ValueQuery {

    @QueryParam("indicator")
    @Parameter(description = "Code of the catalogue; may be repeated", required = true, example = "poverty.rate.poor")
    List<String> indicators;

    @QueryParam("unit")
    @Parameter(description = "Code of a unit of the map shown; VN is the nation", required = true, example = "481")
    String unit;

    @QueryParam("period")
    @Parameter(
            description = "Year, quarter or month: 2021, 2023-Q4, 2021-12; may be repeated",
            required = true,
            example = "2021")
    List<String> periods;

    @QueryParam("map")
    @Parameter(
            description = "Day of the administrative map to show (default: the map of the period's last day)",
            example = "2025-07-01")
    LocalDate map;

    @QueryParam("breakdown")
    @Parameter(description = "One of the indicator's breakdowns; unit shows each child of the unit", example = "unit")
    String breakdown;

    List<Indicator> indicators(Catalogue catalogue) {
        return required("indicator", indicators).stream()
                .map(code -> catalogue.find(code).orElseThrow(() -> wrong("indicator", "UNKNOWN_INDICATOR", code)))
                .toList();
    }

    String unit() {
        return required("unit", unit == null ? List.of() : List.of(unit)).get(0);
    }

    List<Period> periods(LocalDate today) {
        return required("period", periods).stream()
                .map(code -> period(code, today))
                .toList();
    }

    LocalDate map(LocalDate otherwise) {
        return map == null ? otherwise : map;
    }

    /** Null when no breakdown is asked for. */
    String breakdown(Indicator indicator) {
        if (breakdown != null && !indicator.breakdowns().contains(breakdown)) {
            throw wrong("breakdown", "UNKNOWN_VALUE", String.join(", ", indicator.breakdowns()));
        }
        return breakdown;
    }

    static InvalidRequest unknownUnit(String unit, LocalDate day) {
        return wrong("unit", "UNKNOWN_UNIT", unit, day);
    }

    private static Period period(String code, LocalDate today) {
        var period = Period.parse(code).orElseThrow(() -> wrong("period", "UNKNOWN_PERIOD"));
        if (period.first().isAfter(today)) {
            throw wrong("period", "PERIOD_TO_COME", code);
        }
        return period;
    }

    private static List<String> required(String name, List<String> values) {
        if (values.isEmpty()) {
            throw wrong(name, "REQUIRED");
        }
        return values;
    }

    private static InvalidRequest wrong(String name, String code, Object... values) {
        return new InvalidRequest(new FieldFault("/" + name, code, values));
    }
}
