package vn.giamngheo.budget;

import static vn.giamngheo.budget.Inside.FINANCE;
import static vn.giamngheo.budget.Inside.HEAD;
import static vn.giamngheo.budget.Inside.INSIDE;
import static vn.giamngheo.budget.Inside.decision;
import static vn.giamngheo.budget.Inside.of;

import java.util.UUID;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** Proposals of the commune, recorded, submitted or approved. */
final class ProposalCalls {

    private static final String PATH = "/api/v1/budget-proposals";
    private static final String ONE = PATH + "/{id}";

    private ProposalCalls() {}

    static void add(AreaFixture fixture) {
        fixture.on("POST " + PATH, () -> Call.of("").sending(proposal()));
        fixture.on("GET " + PATH, () -> {
            recorded();
            return Call.of("unit=" + INSIDE);
        });
        for (var part : new String[] {"", "/lines", "/discrepancies", "/appropriations/remaining"}) {
            fixture.on("GET " + ONE + part, () -> of(recorded()));
        }
        fixture.on("GET " + ONE + "/steps", () -> of(submitted()));
        fixture.on("POST " + ONE + "/submissions", () -> of(recorded()).sending("{}"));
        fixture.on("POST " + ONE + "/returns", () -> of(submitted()).sending("{\"reason\": \"DA7 không khớp\"}"));
        fixture.on("POST " + ONE + "/approvals", () -> of(submitted()).sending("{" + decision() + "}"));
        fixture.on("POST " + ONE + "/appropriations", () -> of(approved()).sending(grant()));
        fixture.on("GET " + ONE + "/appropriations", () -> {
            var id = approved();
            FINANCE.create("/budget-proposals/" + id + "/appropriations", grant());
            return of(id);
        });
        fixture.on("GET " + ONE + "/discrepancies/{discrepancyId}", ProposalCalls::discrepancy);
        fixture.on("PATCH " + ONE + "/discrepancies/{discrepancyId}", () -> discrepancy()
                .sending("{\"state\": \"EXPLAINED\", \"explanation\": \"Ghi nhầm\"}"));
    }

    private static Call discrepancy() {
        var id = recorded();
        return of(id).with(
                        "discrepancyId",
                        FINANCE.get("/budget-proposals/{id}/discrepancies", id).path("items[0].id"));
    }

    private static UUID recorded() {
        return FINANCE.create("/budget-proposals", proposal());
    }

    private static UUID submitted() {
        var id = recorded();
        step(FINANCE, id, "submissions", "{}");
        return id;
    }

    private static UUID approved() {
        var id = submitted();
        step(HEAD, id, "approvals", "{" + decision() + "}");
        return id;
    }

    private static void step(Api who, UUID id, String steps, String body) {
        who.request()
                .header("If-Match", "*")
                .body(body)
                .post(ONE + "/" + steps, id)
                .then()
                .statusCode(201);
    }

    private static String grant() {
        return "{%s, \"entries\": [%s]}"
                .formatted(decision(), Postings.entry("DA7.1", "CENTRAL", "RECURRENT", 1_000_000));
    }

    /** 10 million of DA7 are declared, 11 are asked for. */
    private static String proposal() {
        return """
                {"id": "%s", "unit": "%s", "year": 2023, "programme": "GNBV-2021-2025", "documentNumber": "204/KH-UBND",
                 "issuedOn": "2022-07-06", "declared": [{"line": "DA7", "totalVnd": 10000000}],
                 "components": [{"line": "DA7.1", "nature": "RECURRENT", "centralVnd": 11000000, "localVnd": 0}]}""".formatted(Api.id(), INSIDE);
    }
}
