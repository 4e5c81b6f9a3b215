package vn.giamngheo.household.movement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of a table of movement: closing = opening - the three decreases + the four increases. */
@Schema(
        description =
                "closing = opening - toOtherList - escaped - otherDecrease + fromOtherList + relapse + newcomers + otherIncrease")
record Columns(
        @Schema(required = true) long opening,

        @Schema(required = true, description = "Poor: escaped to near-poor. Near-poor: became poor")
        long toOtherList,

        @Schema(required = true, description = "Rose above the near-poor standard")
        long escaped,

        @Schema(required = true, description = "Moved away, merged, died out; members who left")
        long otherDecrease,

        @Schema(required = true, description = "Poor: was near-poor. Near-poor: was poor")
        long fromOtherList,

        @Schema(required = true, description = "On the list again after having left it within the look-back")
        long relapse,

        @Schema(required = true, description = "On the list for the first time within the look-back")
        long newcomers,

        @Schema(required = true, description = "Moved in, split off; members who came")
        long otherIncrease,

        @Schema(required = true) long closing) {

    static Columns of(long[] cells) {
        return new Columns(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
    }

    /** What closing is by the other eight. */
    long balance() {
        return opening - toOtherList - escaped - otherDecrease + fromOtherList + relapse + newcomers + otherIncrease;
    }
}
