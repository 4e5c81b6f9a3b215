package vn.giamngheo.budget.overlap;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The same content, place and beneficiaries financed by two programmes: nothing is judged, both lines are shown.
 *
 * @param content in lower case, blanks made one
 * @param beneficiary kind of beneficiary; only of payments
 */
@Schema(name = "FundingOverlap")
record OverlapView(OverlapKind kind, String unit, String content, String beneficiary, List<Side> sides) {

    /**
     * @param programme NOT_STATED when a document says another programme without naming it
     * @param line absent when it is not known
     * @param amountVnd paid, invested or granted, dong; absent when it is not known
     */
    @Schema(name = "FundingSide")
    record Side(String programme, String line, Long amountVnd) {}
}
