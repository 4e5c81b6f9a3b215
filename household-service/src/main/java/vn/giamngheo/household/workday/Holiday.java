package vn.giamngheo.household.workday;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.standard.SourceStatus;

/**
 * A day on which offices rest, besides Saturdays and Sundays.
 *
 * @param legalBasis with {@code source pending} where the yearly decision has not been seen
 */
record Holiday(
        @Schema(required = true) LocalDate day,
        @Schema(required = true) Kind kind,
        @Schema(required = true, examples = "Quốc khánh") String nameVi,
        @Schema(required = true, examples = "National Day") String nameEn,
        @Schema(required = true) String legalBasis,
        @Schema(required = true) SourceStatus sourceStatus) {

    enum Kind {
        HOLIDAY,
        /** In place of a holiday that fell on a weekly rest day. */
        COMPENSATORY
    }

    static Holiday of(CSVRecord row) {
        return new Holiday(
                LocalDate.parse(row.get("day")),
                Kind.valueOf(row.get("kind")),
                row.get("name_vi"),
                row.get("name_en"),
                row.get("legal_basis"),
                SourceStatus.valueOf(row.get("source_status")));
    }
}
