package vn.giamngheo.budget;

import static vn.giamngheo.budget.Postings.entry;

import java.util.UUID;
import vn.giamngheo.testing.AreaFixture.Call;
import vn.giamngheo.testing.Tokens;

/** What the resources of the table of access stand on: a commune of Thái Nguyên (19) that no other test uses, and one beside it. */
final class Inside {

    static final String INSIDE = "05767";
    static final String OUTSIDE = "05770";
    static final String ACCOUNT = "unit=" + INSIDE + "&year=2023";
    static final Api FINANCE = Api.as(INSIDE, "FINANCE");

    /** Approves what finance entered. */
    static final Api HEAD = Api.with(Tokens.of(INSIDE, new Tokens.Person("head"), "APPROVER"));

    private Inside() {}

    static Call account() {
        return Call.of(ACCOUNT);
    }

    static Call of(Object id) {
        return Call.of("").with("id", id);
    }

    static Postings posting() {
        return Postings.of(INSIDE, 2023);
    }

    static String capital(long vnd) {
        return entry("DA1.1", "CENTRAL", "CAPITAL", vnd);
    }

    static String recurrent(long vnd) {
        return entry("DA2", "CENTRAL", "RECURRENT", vnd);
    }

    static String decision() {
        return """
                "decision": {"number": "%s", "date": "2023-12-12", "issuer": "UBND"}""".formatted(Api.id());
    }

    static UUID granted() {
        return FINANCE.create("/allocations", posting().granting(capital(1_000)));
    }

    static UUID spent() {
        return FINANCE.create("/disbursements", posting().granting(capital(1)));
    }

    static void grantAll() {
        FINANCE.create("/allocations", posting().granting(capital(1_000_000), recurrent(1_000_000)));
    }
}
