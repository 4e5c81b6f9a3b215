package vn.giamngheo.budget;

import io.restassured.response.Response;
import java.util.UUID;
import vn.giamngheo.testing.Tokens;

/** Takes postings back as two people of a unit do. */
public final class Reversal {

    private final Api finance;
    private final Api head;

    private Reversal(String unit) {
        finance = Api.as(unit, "FINANCE");
        head = Api.with(Tokens.of(unit, new Tokens.Person("head"), "APPROVER"));
    }

    public static Reversal in(String unit) {
        return new Reversal(unit);
    }

    public Response asked(Object posting) {
        return finance.post("/reversals", """
                {"reverses": "%s", "decision": {"number": "%s", "date": "2024-08-01", "issuer": "UBND"}}""".formatted(posting, UUID.randomUUID()));
    }

    public Response approved(Object reversal) {
        return head.request().header("If-Match", "\"0\"").post("/api/v1/reversals/{id}/approval", reversal);
    }

    /** Asked for and approved: the answer of whoever refuses it, or of who approves. */
    public Response of(Object posting) {
        var asked = asked(posting);
        return asked.statusCode() == 201 ? approved(asked.path("id")) : asked;
    }
}
