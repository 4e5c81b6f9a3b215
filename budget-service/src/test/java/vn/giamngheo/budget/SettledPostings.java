package vn.giamngheo.budget;

import static vn.giamngheo.budget.Inside.FINANCE;
import static vn.giamngheo.budget.Inside.OUTSIDE;
import static vn.giamngheo.budget.Inside.account;
import static vn.giamngheo.budget.Inside.decision;
import static vn.giamngheo.budget.Inside.of;
import static vn.giamngheo.budget.Inside.spent;

import java.util.UUID;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** What takes two people: reversals, and closings of years in a commune whose books nobody needs. */
final class SettledPostings {

    private static final String CLOSED = "05761";
    private static final Api CLOSER = Api.as(CLOSED, "FINANCE");

    private SettledPostings() {}

    static void add(AreaFixture fixture) {
        reversals(fixture);
        closings(fixture);
    }

    private static void reversals(AreaFixture fixture) {
        var path = "/api/v1/reversals";
        fixture.on("POST " + path, () -> Call.of("").sending(reversing()));
        fixture.on("GET " + path, () -> {
            asked();
            return account();
        });
        fixture.on("GET " + path + "/{id}", () -> of(asked()));
        fixture.on("POST " + path + "/{id}/approval", () -> of(asked()));
        fixture.on("POST " + path + "/{id}/refusal", () -> of(asked()).sending("{\"reason\": \"Ghi đúng\"}"));
    }

    private static String reversing() {
        return "{\"reverses\": \"%s\", %s}".formatted(spent(), decision());
    }

    private static UUID asked() {
        return FINANCE.create("/reversals", reversing());
    }

    private static void closings(AreaFixture fixture) {
        var path = "/api/v1/year-closings";
        fixture.on("POST " + path, () -> beside("").sending(closing(2021)));
        fixture.on("GET " + path, () -> {
            CLOSER.create("/year-closings", closing(2022));
            return beside("unit=" + CLOSED + "&year=2022");
        });
        fixture.on(
                "GET " + path + "/{id}", () -> beside("").with("id", CLOSER.create("/year-closings", closing(2023))));
        fixture.on("POST " + path + "/{id}/approval", () -> beside("")
                .with("id", CLOSER.create("/year-closings", closing(2024))));
    }

    private static Call beside(String query) {
        return Call.of(query).between(CLOSED, OUTSIDE);
    }

    private static String closing(int year) {
        return """
                {"unit": "%s", "budgetYear": %d, "action": "CLOSE",
                 "decision": {"number": "%s/QĐ", "date": "%d-12-31", "issuer": "UBND"}}""".formatted(CLOSED, year, Api.id(), year);
    }
}
