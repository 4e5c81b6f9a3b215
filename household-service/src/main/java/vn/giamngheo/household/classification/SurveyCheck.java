package vn.giamngheo.household.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.giamngheo.household.standard.Limits;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.Standards;
import vn.giamngheo.platform.problem.FieldFault;

/** Refuses survey results that the standard cannot give. */
@ApplicationScoped
class SurveyCheck {

    private final Standards standards;

    SurveyCheck(Standards standards) {
        this.standards = standards;
    }

    /** Score B is 10 points for each deprived indicator, so a multiple of 10 from 0 to 120; the indicators must agree with it. */
    List<FieldFault> scores(
            int scoreB, List<String> deprived, PovertyStandard standard, Limits limits, String pointer) {
        if (limits.scoreALimit().isEmpty()) {
            return List.of(new FieldFault(pointer + "/standard", "STANDARD_WITHOUT_SCORES", standard.code()));
        }
        return scoreB(scoreB, deprived, standard, limits, pointer);
    }

    /** A standard without points needs the income beside them; its number of deprived indicators is that of score B. */
    List<FieldFault> surveyed(Review review, PovertyStandard standard, Limits limits, String pointer) {
        return review.incomeVndPerMonth() == null
                ? scores(review.scoreB(), review.deprivedIndicators(), standard, limits, pointer)
                : scoreB(review.scoreB(), review.deprivedIndicators(), standard, limits, pointer);
    }

    private List<FieldFault> scoreB(
            int scoreB, List<String> deprived, PovertyStandard standard, Limits limits, String pointer) {
        if (scoreB < 0 || scoreB > limits.scoreBMaximum() || scoreB % Limits.POINTS_PER_INDICATOR != 0) {
            return List.of(new FieldFault(
                    pointer + "/scoreB", "SCORE_B_STEP", Limits.POINTS_PER_INDICATOR, limits.scoreBMaximum()));
        }
        var faults = new ArrayList<>(indicators(deprived, standard, limits, pointer));
        if (faults.isEmpty() && deprived != null && deprived.size() * Limits.POINTS_PER_INDICATOR != scoreB) {
            faults.add(new FieldFault(
                    pointer + "/scoreB", "SCORE_B_DIFFERS", scoreB, deprived.size() * Limits.POINTS_PER_INDICATOR));
        }
        return faults;
    }

    /** Each indicator is one of the standard's and is named once. */
    List<FieldFault> indicators(List<String> deprived, PovertyStandard standard, Limits limits, String pointer) {
        if (deprived == null) {
            return List.of();
        }
        var known = standards.indicatorCodes(standard);
        var seen = new HashSet<String>();
        var faults = new ArrayList<FieldFault>();
        for (int i = 0; i < deprived.size(); i++) {
            var place = pointer + "/deprivedIndicators/" + i;
            if (!known.contains(deprived.get(i))) {
                faults.add(new FieldFault(place, "UNKNOWN_VALUE", String.join(", ", known)));
            } else if (!seen.add(deprived.get(i))) {
                faults.add(new FieldFault(place, "NAMED_TWICE"));
            }
        }
        if (faults.isEmpty() && deprived.size() > limits.indicators()) {
            faults.add(new FieldFault(pointer + "/deprivedIndicators", "TOO_MANY_INDICATORS", limits.indicators()));
        }
        return faults;
    }
}
