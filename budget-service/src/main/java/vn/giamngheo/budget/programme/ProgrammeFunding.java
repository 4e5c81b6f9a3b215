package vn.giamngheo.budget.programme;

import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money that a programme is meant to have over its whole period.
 *
 * @param source ALL (which contains the others), STATE (central, local and policy credit), CENTRAL, LOCAL, POLICY_CREDIT, OTHER
 * @param nature absent for both
 * @param amountVnd dong
 * @param atLeast whether the text names a least amount
 * @param sourceStatus PENDING: announced, or worked out, and not seen in a text
 */
@Schema(name = "ProgrammeFunding")
record ProgrammeFunding(
        String programme,
        String source,
        Nature nature,
        long amountVnd,
        boolean atLeast,
        String legalBasis,
        SourceStatus sourceStatus) {

    static ProgrammeFunding of(CSVRecord row) {
        return new ProgrammeFunding(
                row.get("programme"),
                row.get("source"),
                ReferenceTable.given(row, "nature").map(Nature::valueOf).orElse(null),
                Long.parseLong(row.get("amount_vnd")),
                Boolean.parseBoolean(row.get("at_least")),
                row.get("legal_basis"),
                SourceStatus.valueOf(row.get("source_status")));
    }
}
