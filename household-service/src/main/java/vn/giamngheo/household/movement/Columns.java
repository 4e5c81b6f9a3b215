package vn.giamngheo.household.movement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of a table of movement. Computed ones balance by construction; declared ones are kept as they were declared. */
@Schema(
        description = "closing = opening - toOtherList - escaped - otherDecrease + fromOtherList + relapse + newcomers"
                + " + otherIncrease")
record Columns(
        @NotNull @Min(0) @Max(Columns.MOST) Long opening,

        @NotNull @Min(0) @Max(Columns.MOST) @Schema(description = "Poor: escaped to near-poor. Near-poor: became poor")
        Long toOtherList,

        @NotNull @Min(0) @Max(Columns.MOST) @Schema(description = "Rose above the near-poor standard")
        Long escaped,

        @NotNull @Min(0) @Max(Columns.MOST) @Schema(description = "Moved away, merged, died out; members who left")
        Long otherDecrease,

        @NotNull @Min(0) @Max(Columns.MOST) @Schema(description = "Poor: was near-poor. Near-poor: was poor")
        Long fromOtherList,

        @NotNull
        @Min(0)
        @Max(Columns.MOST)
        @Schema(description = "On the list again after having left it within the look-back")
        Long relapse,

        @NotNull @Min(0) @Max(Columns.MOST) @Schema(description = "On the list for the first time within the look-back")
        Long newcomers,

        @NotNull @Min(0) @Max(Columns.MOST) @Schema(description = "Moved in, split off; members who came")
        Long otherIncrease,

        @NotNull @Min(0) @Max(Columns.MOST) Long closing) {

    static final long MOST = 1_000_000_000;

    static Columns of(long[] cells) {
        return new Columns(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
    }

    long get(Column column) {
        return switch (column) {
            case OPENING -> opening;
            case TO_OTHER_LIST -> toOtherList;
            case ESCAPED -> escaped;
            case OTHER_DECREASE -> otherDecrease;
            case FROM_OTHER_LIST -> fromOtherList;
            case RELAPSE -> relapse;
            case NEWCOMER -> newcomers;
            case OTHER_INCREASE -> otherIncrease;
            case CLOSING -> closing;
        };
    }

    /** What closing is by the other eight. */
    long balance() {
        return opening - toOtherList - escaped - otherDecrease + fromOtherList + relapse + newcomers + otherIncrease;
    }
}
