package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.giamngheo.household.classification.AverageDetermination;
import vn.giamngheo.household.classification.Determination;
import vn.giamngheo.household.classification.ReviewCheck;
import vn.giamngheo.household.classification.Verdict;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Checks what a file tells of a determined living standard. A class comes of a review by points or of a determination by income,
 * never of both; the income decides as it does in a round.
 */
@ApplicationScoped
class DeterminationCheck {

    private static final String PLACE = "/determination";

    private final AverageDetermination standard;

    DeterminationCheck(AverageDetermination standard) {
        this.standard = standard;
    }

    /** @throws InvalidRequest when something is missing or cannot be (422) */
    Verdict verdict(Told.Household household, LocalDate today) {
        var told = household.determination();
        if (household.review() != null) {
            throw new InvalidRequest(new FieldFault(PLACE, "REVIEWED_AND_DETERMINED"));
        }
        var missing = told.missing();
        if (!missing.isEmpty()) {
            throw new InvalidRequest(missing.stream()
                    .map(field -> new FieldFault(PLACE + "/" + field, "NEEDED_FOR_AVERAGE"))
                    .toList());
        }
        var registration = household.registration();
        ReviewCheck.day(told.decidedOn(), registration.registeredOn(), today, PLACE + "/decidedOn")
                .ifPresent(fault -> {
                    throw new InvalidRequest(fault);
                });
        var verdict = standard.determine(income(told), registration.area(), PLACE);
        if (household.declared() != null && household.declared() != verdict.classification()) {
            throw new InvalidRequest(new FieldFault(
                    "/classification", "CLASS_DETERMINED_OTHERWISE", household.declared(), verdict.classification()));
        }
        return verdict;
    }

    private static AverageDetermination.Income income(Determination told) {
        return new AverageDetermination.Income(
                told.decidedOn(), told.standard(), told.livelihood(), told.incomeVndPerMonth());
    }
}
