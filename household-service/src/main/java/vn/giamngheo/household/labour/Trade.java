package vn.giamngheo.household.labour;

import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.standard.SourceStatus;

/** A major group of the classification of occupations. */
record Trade(
        @Schema(required = true, examples = "CRAFTS") String code,
        @Schema(required = true) String nameVi,
        @Schema(required = true) String nameEn,
        @Schema(required = true) String legalBasis,
        @Schema(required = true) SourceStatus sourceStatus) {

    static Trade of(CSVRecord row) {
        return new Trade(
                row.get("code"),
                row.get("name_vi"),
                row.get("name_en"),
                row.get("legal_basis"),
                SourceStatus.valueOf(row.get("source_status")));
    }
}
