package vn.giamngheo.budget.counterpart;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.PostingWarning;
import vn.giamngheo.budget.programme.Nature;

/**
 * Local money beside central money of one nature in a province and everything below it, in dong.
 *
 * @param ratio local per dong of central money; absent without central money
 * @param minimumRatio what the rule asks for; absent when there is none, or its text is not at hand
 * @param neededVnd least local money by the rule
 * @param lackingVnd how much less there is; 0 when the minimum is met
 * @param belowMinimum absent when it is not known
 * @param sourceStatus CONFIRMED, or PENDING: show the minimum, do not rely on it
 */
@Schema(name = "CounterpartShare")
record CounterpartShareView(
        String unit,
        int year,
        Nature nature,
        long centralVnd,
        long localVnd,
        BigDecimal ratio,
        BigDecimal minimumRatio,
        Long neededVnd,
        Long lackingVnd,
        Boolean belowMinimum,
        String legalBasis,
        String sourceStatus) {

    PostingWarning warning() {
        return new PostingWarning(
                "COUNTERPART_BELOW_MINIMUM", unit, nature, localVnd, neededVnd, lackingVnd, legalBasis, sourceStatus);
    }

    static CounterpartShareView of(String unit, int year, Nature nature, CounterpartShare share, CounterpartRule rule) {
        var minimum = rule == null ? null : rule.minimum().orElse(null);
        return new CounterpartShareView(
                unit,
                year,
                nature,
                share.centralVnd(),
                share.localVnd(),
                share.ratio().orElse(null),
                minimum,
                minimum == null ? null : share.neededVnd(minimum),
                minimum == null ? null : share.lackingVnd(minimum),
                minimum == null ? null : share.lackingVnd(minimum) > 0,
                rule == null ? null : rule.legalBasis(),
                rule == null ? null : rule.sourceStatus());
    }
}
