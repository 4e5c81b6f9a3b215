package vn.giamngheo.household.support;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.need.SupportKind;
import vn.giamngheo.household.standard.SourceStatus;

/**
 * A kind of support that the law knows.
 *
 * @param line programme line that pays for it; absent where none of the programmes does
 * @param normVnd the most that the law grants for one; absent where there is none, or it is not known
 * @param validTo day after the last, exclusive; absent while it is open
 */
record SupportProgramme(
        @Schema(required = true, examples = "NEW_HOUSE") String code,
        @Schema(required = true) SupportKind kind,
        @Schema(examples = "DA5") String line,
        @Schema(required = true) String nameVi,
        @Schema(required = true) String nameEn,
        @Schema(required = true) String forWhomVi,
        @Schema(examples = "40000000") Long normVnd,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validTo,
        @Schema(required = true) String legalBasis,
        @Schema(required = true) SourceStatus sourceStatus,
        String note) {

    static SupportProgramme of(CSVRecord row) {
        return new SupportProgramme(
                row.get("code"),
                SupportKind.valueOf(row.get("kind")),
                row.get("line"),
                row.get("name_vi"),
                row.get("name_en"),
                row.get("for_whom_vi"),
                row.get("norm_vnd") == null ? null : Long.valueOf(row.get("norm_vnd")),
                LocalDate.parse(row.get("valid_from")),
                row.get("valid_to") == null ? null : LocalDate.parse(row.get("valid_to")),
                row.get("legal_basis"),
                SourceStatus.valueOf(row.get("source_status")),
                row.get("note"));
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
