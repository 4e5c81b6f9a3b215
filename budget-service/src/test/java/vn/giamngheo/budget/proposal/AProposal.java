package vn.giamngheo.budget.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.budget.Api;

/** Bodies of budget proposals for tests; figures in million dong, as documents have them. */
final class AProposal {

    private static final long MILLION = 1_000_000;

    private final UUID id = Api.id();
    private final String unit;
    private final List<String> declared = new ArrayList<>();
    private final List<String> components = new ArrayList<>();

    private AProposal(String unit) {
        this.unit = unit;
    }

    static AProposal of(String unit) {
        return new AProposal(unit);
    }

    static AProposal phongTho2024() {
        return of("109")
                .declaring("GNBV", 181_280, 15_000, 196_280)
                .declaring("DA3", 15_908)
                .declaring("DA4", 4_634)
                .declaring("DA7", 1_370)
                .with("DA1.1", "CAPITAL", 98_553, 3_000)
                .with("DA1.2", "CAPITAL", 30_300, 12_000)
                .with("DA2", "RECURRENT", 13_810, 0)
                .with("DA3.1", "RECURRENT", 14_780, 0)
                .with("DA3.2", "RECURRENT", 1_128, 0)
                .with("DA4.1", "RECURRENT", 4_000, 0)
                .with("DA4.2", "RECURRENT", 0, 0, "integrated")
                .with("DA4.3", "RECURRENT", 634, 0)
                .with("DA5", "RECURRENT", 16_380, 0)
                .with("DA6.2", "RECURRENT", 325, 0)
                .with("DA7.1", "RECURRENT", 1_044, 0)
                .with("DA7.2", "RECURRENT", 396, 0);
    }

    AProposal declaring(String line, long total) {
        declared.add("{\"line\": \"%s\", \"totalVnd\": %d}".formatted(line, total * MILLION));
        return this;
    }

    AProposal declaring(String line, long central, long local, long total) {
        declared.add("{\"line\": \"%s\", \"centralVnd\": %d, \"localVnd\": %d, \"totalVnd\": %d}"
                .formatted(line, central * MILLION, local * MILLION, total * MILLION));
        return this;
    }

    AProposal with(String line, String nature, long central, long local) {
        return with(line, nature, central, local, "");
    }

    AProposal with(String line, String nature, long central, long local, String note) {
        components.add("""
                {"line": "%s", "nature": "%s", "centralVnd": %d, "localVnd": %d, "note": "%s"}""".formatted(line, nature, central * MILLION, local * MILLION, note));
        return this;
    }

    String json() {
        return """
                {
                  "id": "%s",
                  "unit": "%s",
                  "year": 2024,
                  "programme": "GNBV-2021-2025",
                  "documentNumber": "204/KH-UBND",
                  "issuedOn": "2023-07-06",
                  "declared": [%s],
                  "components": [%s]
                }""".formatted(id, unit, String.join(",", declared), String.join(",", components));
    }
}
