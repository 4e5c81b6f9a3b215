package vn.giamngheo.household.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.standard.SourceStatus;

/**
 * What the class of a household may be asked for.
 *
 * @param legalBases documents of which a question names the one that it relies on
 */
record Purpose(
        @Schema(required = true, examples = "HEALTH_INSURANCE")
        String code,

        @Schema(required = true) String nameVi,
        @Schema(required = true) String nameEn,
        @Schema(required = true) List<LegalBasis> legalBases) {

    /** @param document its number */
    record LegalBasis(
            @Schema(required = true, examples = "188/2025/NĐ-CP")
            String document,

            @Schema(required = true) SourceStatus sourceStatus) {}

    boolean restsOn(String document) {
        return legalBases.stream().anyMatch(basis -> basis.document().equals(document));
    }
}
