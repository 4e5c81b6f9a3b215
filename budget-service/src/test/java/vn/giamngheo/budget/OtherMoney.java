package vn.giamngheo.budget;

import static vn.giamngheo.budget.Inside.FINANCE;
import static vn.giamngheo.budget.Inside.INSIDE;
import static vn.giamngheo.budget.Inside.account;
import static vn.giamngheo.budget.Inside.of;

import java.util.UUID;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** Loans, money from outside the budget, forecasts, and what two programmes paid for. */
final class OtherMoney {

    private static final String YEAR = "unit=" + INSIDE + "&from=2023-01-01&to=2023-12-31";
    private static final String FUND = """
            {"unit": "%s", "year": 2023, "kind": "FUND_FOR_THE_POOR", "purpose": "Làm nhà cho hộ nghèo",
             "documentNumber": "12/KH-MTTQ", "issuedOn": "2023-01-10"}""".formatted(INSIDE);
    private static final String MOVEMENT = """
            {"kind": "PLEDGED", "on": "2023-05-01", "amountVnd": 1000, "documentNumber": "PT-1"}""";
    private static final String FORECAST = """
            {"unit": "%s", "year": 2023, "programme": "GNBV-2021-2025", "documentNumber": "204/KH-UBND", "issuedOn": "2023-07-06",
             "asOf": "2023-06-30", "items": [{"nature": "CAPITAL", "expectedRate": 1.00, "comparison": "EXACTLY"}],
             "notSpendable": []}""".formatted(INSIDE);

    private OtherMoney() {}

    static void add(AreaFixture fixture) {
        credits(fixture);
        mobilised(fixture);
        forecasts(fixture);
        fixture.on("GET /api/v1/funding-overlaps", () -> {
            paidByBoth();
            return Call.of(YEAR);
        });
    }

    private static void credits(AreaFixture fixture) {
        var path = "/api/v1/policy-credits";
        fixture.on("POST " + path, () -> Call.of("").sending(loans()));
        for (var list : new String[] {"", "/totals"}) {
            fixture.on("GET " + path + list, () -> {
                FINANCE.create("/policy-credits", loans());
                return Call.of(YEAR);
            });
        }
        fixture.on("GET " + path + "/{id}", () -> of(FINANCE.create("/policy-credits", loans())));
    }

    private static void mobilised(AreaFixture fixture) {
        var path = "/api/v1/mobilised-resources";
        fixture.on("POST " + path, () -> Call.of("").sending(FUND));
        fixture.on("GET " + path, () -> {
            fund();
            return account();
        });
        fixture.on("GET " + path + "/{id}", () -> of(fund()));
        fixture.on("GET " + path + "/{id}/movements", () -> of(fund()));
        fixture.on("POST " + path + "/{id}/movements", () -> of(fund()).sending(MOVEMENT));
    }

    private static void forecasts(AreaFixture fixture) {
        var path = "/api/v1/spending-forecasts";
        fixture.on("POST " + path, () -> Call.of("").sending(FORECAST));
        fixture.on("GET " + path, () -> {
            FINANCE.create("/spending-forecasts", FORECAST);
            return account();
        });
        fixture.on("GET " + path + "/{id}", () -> of(FINANCE.create("/spending-forecasts", FORECAST)));
    }

    private static String loans() {
        return """
                {"unit": "%s", "scheme": "%s", "borrowers": "POOR", "from": "2023-01-01", "to": "2023-03-31", "loans": 10,
                 "lentVnd": 500, "documentNumber": "1/BC-NHCSXH"}""".formatted(INSIDE, Api.id());
    }

    private static UUID fund() {
        var fund = FINANCE.create("/mobilised-resources", FUND);
        FINANCE.post("/mobilised-resources/" + fund + "/movements", MOVEMENT)
                .then()
                .statusCode(201);
        return fund;
    }

    private static void paidByBoth() {
        for (var programme : new String[] {"GNBV-2021-2025", "DTTS-2021-2025"}) {
            var line = programme.startsWith("GNBV") ? "DA4.1" : "DTTS";
            FINANCE.create("/allocations", posting(programme, line, ""));
            FINANCE.create("/disbursements", posting(programme, line, """
                            "detail": {"paidOn": "2023-05-01", "beneficiary": "HOUSEHOLD", "activity": "Đào tạo nghề"},"""));
        }
    }

    private static String posting(String programme, String line, String detail) {
        return Inside.posting()
                .with(detail, Postings.entry(line, "CENTRAL", "RECURRENT", 5))
                .replace("GNBV-2021-2025", programme);
    }
}
