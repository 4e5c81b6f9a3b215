package vn.giamngheo.household.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a row.
 *
 * @param row line or row of the file, from 1
 * @param pointer JSON pointer into the row; of a table the name of the column
 * @param detail one sentence, in the language in which the file was sent
 */
record RowError(
        @Schema(required = true, examples = "7") int row,

        @Schema(required = true, examples = "/review/scoreB")
        String pointer,

        @Schema(required = true, examples = "SCORE_B_STEP") String code,
        @Schema(required = true) String detail) {

    /** The same error, elsewhere. */
    RowError at(int otherRow, String otherPointer) {
        return new RowError(otherRow, otherPointer, code, detail);
    }
}
