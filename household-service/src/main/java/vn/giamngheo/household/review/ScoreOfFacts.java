package vn.giamngheo.household.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Score B by the facts that were known of the household when it was surveyed; it stands beside what was surveyed. */
record ScoreOfFacts(
        @Schema(required = true, description = "If every indicator that is not known is met")
        int atLeast,

        @Schema(required = true, description = "If the household is deprived of every one that is not known")
        int atMost,

        @Schema(required = true, description = "Whether the surveyed score B lies outside: one of the two is wrong")
        boolean disagrees) {

    /** Null where no facts were known. */
    static ScoreOfFacts of(ResultSet row) throws SQLException {
        var atLeast = row.getObject("facts_score_b_at_least", Integer.class);
        return atLeast == null
                ? null
                : new ScoreOfFacts(atLeast, row.getInt("facts_score_b_at_most"), row.getBoolean("facts_disagree"));
    }
}
