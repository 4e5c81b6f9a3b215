package vn.giamngheo.reporting.operations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a read model holds, in one line. */
record Checksum(
        @Schema(examples = "household-facts") String readModel,
        long rows,

        @Schema(
                description =
                        "Sum modulo 2^64 of the first 8 bytes of the MD5 of each row, in hexadecimal; a row is written "
                                + "as its columns joined by |",
                examples = "0f3a5b7c9d1e2f40")
        String checksum,

        @Schema(
                description = "Columns of a row that count, joined by |",
                examples = "household_id|classification|valid_from")
        String columns) {}
