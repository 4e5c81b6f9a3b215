package vn.giamngheo.budget;

import static vn.giamngheo.budget.Inside.FINANCE;
import static vn.giamngheo.budget.Inside.INSIDE;
import static vn.giamngheo.budget.Inside.account;
import static vn.giamngheo.budget.Inside.capital;
import static vn.giamngheo.budget.Inside.decision;
import static vn.giamngheo.budget.Inside.of;
import static vn.giamngheo.budget.Inside.posting;
import static vn.giamngheo.budget.Inside.spent;

import java.util.UUID;
import java.util.function.Supplier;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** Postings of the commune, of every kind, and what money of another year becomes. */
final class PostingCalls {

    private PostingCalls() {}

    static void add(AreaFixture fixture) {
        kind(fixture, "allocations", () -> posting().granting(capital(1)));
        kind(fixture, "disbursements", () -> posting().granting(capital(1)));
        kind(fixture, "adjustments", () -> posting()
                .granting(capital(1).replace("\"source\"", "\"toLine\": \"DA1.2\", \"source\"")));
        kind(fixture, "withdrawals", () -> posting().granting(capital(1)));
        kind(fixture, "commitments", () -> posting().granting(capital(1)));
        kind(fixture, "releases", () -> drawing("commitment", committed()));
        kind(fixture, "refunds", () -> drawing("disbursement", spent()));
        kind(fixture, "carry-overs", PostingCalls::carried);
        fixture.on("POST /api/v1/allocations/batch", () -> Call.of("")
                .sending("""
                {"budgetYear": 2023, "programme": "GNBV-2021-2025", %s, "allocations": [{"unit": "%s", "entries": [%s]}]}""".formatted(decision(), INSIDE, capital(1))));
        fixture.on("POST /api/v1/disbursements/batch", () -> Call.of("")
                .sending("{\"disbursements\": [%s]}".formatted(posting().granting(capital(1)))));
        simulations(fixture);
        fixture.on("GET /api/v1/carry-over-proposals", Inside::account);
        fixture.on("GET /api/v1/carry-over-discrepancies", PostingCalls::correctedAfterwards);
        fixture.on("GET /api/v1/expired-carry-overs", () -> {
            FINANCE.create("/carry-overs", carried());
            return Call.of("unit=" + INSIDE + "&asOf=2024-07-01");
        });
    }

    private static void kind(AreaFixture fixture, String collection, Supplier<String> body) {
        var path = "/api/v1/" + collection;
        fixture.on("POST " + path, () -> Call.of("").sending(body.get()));
        fixture.on("GET " + path, () -> {
            var id = FINANCE.create("/" + collection, body.get());
            return collection.equals("carry-overs")
                    ? Call.of("unit=" + INSIDE + "&year=2024").with("id", id)
                    : account();
        });
        fixture.on("GET " + path + "/{id}", () -> of(FINANCE.create("/" + collection, body.get())));
    }

    private static void simulations(AreaFixture fixture) {
        var question = """
                {"budgetYear": 2023, "programme": "GNBV-2021-2025", "line": "DA5", "source": "CENTRAL", "nature": "RECURRENT",
                 "totalVnd": 1000, "criteria": [{"criterion": "COMMUNES", "points": 1}],
                 "units": [{"unit": "%s", "values": {"COMMUNES": 1}}]}""".formatted(INSIDE);
        var path = "/api/v1/allocation-simulations";
        fixture.on("POST " + path, () -> Call.of("").asking(question));
        fixture.on("POST " + path + "/allocations", () -> Call.of("")
                .sending("{\"simulation\": %s, %s}".formatted(question, decision())));
    }

    private static UUID committed() {
        return FINANCE.create("/commitments", posting().granting(capital(1)));
    }

    private static String drawing(String on, UUID posting) {
        return posting().with("\"%s\": \"%s\",".formatted(on, posting), capital(1));
    }

    /** To be spent by the middle of 2024. */
    private static String carried() {
        var terms = "\"originYear\": 2023, \"kind\": \"CAPITAL_EXTENDED\", \"spendDeadline\": \"2024-06-30\",";
        return Postings.of(INSIDE, 2024).with(terms, capital(1));
    }

    private static Call correctedAfterwards() {
        FINANCE.create("/allocations", Postings.of(INSIDE, 2021).granting(capital(9)));
        var paid = FINANCE.create("/disbursements", Postings.of(INSIDE, 2021).granting(capital(6)));
        FINANCE.create("/carry-overs", Postings.of(INSIDE, 2022).carrying("CAPITAL_EXTENDED", 2021, capital(3)));
        FINANCE.create(
                "/refunds", Postings.of(INSIDE, 2021).with("\"disbursement\": \"%s\",".formatted(paid), capital(1)));
        return Call.of("unit=" + INSIDE + "&year=2022");
    }
}
