package vn.giamngheo.household.eligibility;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.Classification;

/**
 * The class of the household that a person belonged to on a day. Whoever is unknown, lives outside the caller's area or in a household
 * without a class is answered alike: nothing was found.
 *
 * @param since first day of the class
 * @param until first day on which it no longer holds; absent while no end is known
 * @param certificateNumber of the certificate that was in force; absent where none was issued
 */
record EligibilityAnswer(
        @Schema(required = true) boolean found,
        Classification classification,
        LocalDate since,
        LocalDate until,
        @Schema(examples = "12/GCN-HN.HCN") String certificateNumber) {

    static final EligibilityAnswer NOTHING = new EligibilityAnswer(false, null, null, null, null);
}
