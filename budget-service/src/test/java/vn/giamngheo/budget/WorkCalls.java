package vn.giamngheo.budget;

import static vn.giamngheo.budget.Inside.FINANCE;
import static vn.giamngheo.budget.Inside.INSIDE;
import static vn.giamngheo.budget.Inside.account;
import static vn.giamngheo.budget.Inside.capital;
import static vn.giamngheo.budget.Inside.decision;
import static vn.giamngheo.budget.Inside.of;

import java.util.UUID;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** Capital works of the commune. */
final class WorkCalls {

    private static final String WORKS = "/api/v1/capital-works";
    private static final String WORK = """
            {"unit": "%s", "programme": "GNBV-2021-2025", "line": "DA1.1", "name": "Đường liên thôn", "origin": "NEW",
             "firstYear": 2023, "lastYear": 2024, "documentNumber": "1/KH-UBND", "issuedOn": "2023-07-06"}""".formatted(INSIDE);
    private static final String PROGRESS = "{\"asOf\": \"2023-12-31\", \"physicalPercent\": 62.5}";

    private WorkCalls() {}

    static void add(AreaFixture fixture) {
        fixture.on("POST " + WORKS, () -> Call.of("").sending(WORK));
        for (var list : new String[] {"", "/totals"}) {
            fixture.on("GET " + WORKS + list, () -> {
                work();
                return account();
            });
        }
        fixture.on("GET " + WORKS + "/{id}", () -> of(work()));
        fixture.on("GET " + WORKS + "/{id}/plans", () -> of(planned()));
        fixture.on(
                "PUT " + WORKS + "/{id}/plans/{year}",
                () -> of(work()).with("year", 2023).sending(plan()));
        fixture.on("POST " + WORKS + "/{id}/payments", () -> of(planned()).sending(payment()));
        fixture.on("GET " + WORKS + "/{id}/payments", () -> {
            var work = planned();
            FINANCE.create("/capital-works/" + work + "/payments", payment());
            return of(work);
        });
        fixture.on("POST " + WORKS + "/{id}/progress-reports", () -> of(work()).sending(PROGRESS));
        for (var path : new String[] {"", "/{report}"}) {
            fixture.on("GET " + WORKS + "/{id}/progress-reports" + path, () -> {
                var work = work();
                return of(work).with(
                                "report", FINANCE.create("/capital-works/" + work + "/progress-reports", PROGRESS));
            });
        }
    }

    private static UUID work() {
        return FINANCE.create("/capital-works", WORK);
    }

    private static UUID planned() {
        var work = work();
        FINANCE.request()
                .header("If-Match", "*")
                .body(plan())
                .put(WORKS + "/{id}/plans/2023", work)
                .then()
                .statusCode(200);
        return work;
    }

    private static String plan() {
        return "{\"amountVnd\": 100, " + decision() + "}";
    }

    private static String payment() {
        return """
                {"budgetYear": 2023, "originYear": 2023, %s, "detail": {"paidOn": "2023-06-30", "beneficiary": "CONTRACTOR"},
                 "entries": [%s]}""".formatted(decision(), capital(1));
    }
}
