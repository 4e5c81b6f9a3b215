package vn.giamngheo.household.standard;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cause of poverty that the register knows.
 *
 * @param validTo day after the last, exclusive; absent while it is open
 */
public record Cause(
        @Schema(required = true, examples = "LACK_CAPITAL") String code,
        @Schema(required = true) String nameVi,
        @Schema(required = true) String nameEn,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validTo,
        @Schema(required = true) String legalBasis,
        @Schema(required = true) SourceStatus sourceStatus) {

    static Cause of(CSVRecord row) {
        return new Cause(
                row.get("code"),
                row.get("name_vi"),
                row.get("name_en"),
                LocalDate.parse(row.get("valid_from")),
                row.get("valid_to") == null ? null : LocalDate.parse(row.get("valid_to")),
                row.get("legal_basis"),
                SourceStatus.valueOf(row.get("source_status")));
    }
}
