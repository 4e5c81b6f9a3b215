package vn.giamngheo.budget;

import java.util.UUID;

/** Bodies of postings for tests; only what a test cares about is said. Amounts in dong. */
public record Postings(String unit, int year, UUID id) {

    public static Postings of(String unit, int year) {
        return new Postings(unit, year, Api.id());
    }

    public static String entry(String line, String source, String nature, long amountVnd) {
        return """
                {"line": "%s", "source": "%s", "nature": "%s", "amountVnd": %d}""".formatted(line, source, nature, amountVnd);
    }

    /** An allocation; a disbursement looks the same. */
    public String granting(String... entries) {
        return body("", entries);
    }

    public String spendingMoneyOf(int originYear, String... entries) {
        return body("\"originYear\": " + originYear + ",", entries);
    }

    public String carrying(String kind, int originYear, String... entries) {
        return body("\"originYear\": %d, \"kind\": \"%s\",".formatted(originYear, kind), entries);
    }

    /** Each posting rests on a decision of its own: the same one is not posted twice. */
    private String number() {
        return id + "/QĐ-UBND";
    }

    /** Any posting; {@code more} are further fields, for example {@code "from": "12",}. */
    public String with(String more, String... entries) {
        return body(more, entries);
    }

    private String body(String more, String... entries) {
        return """
                {
                  "id": "%s",
                  "unit": "%s",
                  "budgetYear": %d,
                  "programme": "GNBV-2021-2025",
                  %s
                  "decision": {"number": "%s", "date": "%d-03-24", "issuer": "UBND tỉnh Lai Châu"},
                  "entries": [%s]
                }""".formatted(id, unit, year, more, number(), year, String.join(",", entries));
    }
}
