package vn.giamngheo.reporting;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.giamngheo.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.Map;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;
import vn.giamngheo.testing.Tokens;

/** What the other services tell of a commune that no other test speaks of, for the table of access. */
final class ReportedFacts {

    private static final String INSIDE = "03511";
    private static final String OUTSIDE = "03517";

    private ReportedFacts() {}

    static AreaFixture fixture() {
        tell();
        var fixture = new AreaFixture(INSIDE, OUTSIDE);
        fixture.on(
                "GET /api/v1/indicator-values",
                () -> Call.of("indicator=poverty.households.poor&unit=" + INSIDE + "&period=2021"));
        fixture.on("GET /api/v1/summary", () -> Call.of("asOf=2023-06-30"));
        fixture.withoutArea("GET /api/v1/indicators", () -> Call.of(""));
        fixture.on("GET /api/v1/operations/checksums", () -> Call.of(""));
        fixture.onParkedEvents();
        return fixture;
    }

    private static void tell() {
        var reader = Tokens.of(INSIDE, "READER");
        try (var facts = new Facts()) {
            facts.classified(INSIDE, "POOR", LocalDate.of(2021, 12, 31));
            facts.plan(INSIDE, "Kế hoạch xã", "2023-01-05", "2023-01-01", "2023-12-31");
            eventually(() -> {
                Api.value("poverty.households.poor", INSIDE, "2021").body("items[0].value", notNullValue());
                Api.get(reader, "/summary", Map.of("asOf", "2023-06-30")).body("plans", hasSize(1));
            });
        }
    }
}
