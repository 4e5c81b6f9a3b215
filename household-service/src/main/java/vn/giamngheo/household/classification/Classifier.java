package vn.giamngheo.household.classification;

import jakarta.enterprise.context.ApplicationScoped;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Classifies survey results; the same rule for one household and for a file of them. */
@ApplicationScoped
public class Classifier {

    private final Applicable applicable;
    private final SurveyCheck check;

    Classifier(Applicable applicable, SurveyCheck check) {
        this.applicable = applicable;
        this.check = check;
    }

    /**
     * By points where the standard has published limits for them, otherwise by the surveyed income. Average living standard is
     * determined on request only, never by a review: whoever is above near-poor is not poor here.
     *
     * @param pointer where the review stands in the request: empty for the body itself
     * @throws InvalidRequest when the standard does not apply or cannot give these scores
     */
    public Verdict classify(Review review, Settlement area, String pointer) {
        var standard = applicable.on(review.asOf(), review.standard(), pointer);
        var limits = standard.limits(area);
        var faults = check.surveyed(review, standard, limits, pointer);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        var surveyed = new Surveyed(area, review.scoreA(), review.scoreB(), review.income());
        var found = ReclassificationPolicy.classify(surveyed, limits).orElseThrow();
        return new Verdict(found == Classification.AVERAGE ? Classification.NOT_POOR : found, standard.code());
    }
}
