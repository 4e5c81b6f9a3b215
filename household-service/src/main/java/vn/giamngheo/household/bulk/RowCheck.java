package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import vn.giamngheo.household.classification.Classifier;
import vn.giamngheo.household.classification.Review;
import vn.giamngheo.household.classification.ReviewCheck;
import vn.giamngheo.household.classification.Verdict;
import vn.giamngheo.household.household.RegisterHousehold;
import vn.giamngheo.household.household.RegistrationCheck;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Turns a household of a file into a row to be staged, by the same rules that hold for a single one. Runs on any thread. */
@ApplicationScoped
class RowCheck {

    private final Validator validator;
    private final RegistrationCheck registration;
    private final Classifier classifier;
    private final DeterminationCheck determinations;
    private final RowText text;
    private final Clock clock;

    RowCheck(
            Validator validator,
            RegistrationCheck registration,
            Classifier classifier,
            DeterminationCheck determinations,
            RowText text,
            Clock clock) {
        this.validator = validator;
        this.registration = registration;
        this.classifier = classifier;
        this.determinations = determinations;
        this.text = text;
        this.clock = clock;
    }

    /** Refuses as the endpoints for a single household do: by a {@code Fault} or a {@code ConstraintViolationException}. */
    StagedRow accept(Told told, Sender sender) throws IOException {
        var household = told.household();
        valid(household.registration());
        valid(household.review(), "/review");
        valid(household.determination(), "/determination");
        var commune = registration.accept(household.registration(), sender.unit());
        return text.of(told.number(), household, commune, verdict(household), sender);
    }

    /** Null where the file tells of no class. */
    private Verdict verdict(Told.Household household) {
        if (household.determination() != null) {
            return determinations.verdict(household, LocalDate.now(clock));
        }
        return household.review() == null ? null : verdict(household.review(), household.registration());
    }

    private Verdict verdict(Review review, RegisterHousehold household) {
        ReviewCheck.day(review.asOf(), household.registeredOn(), LocalDate.now(clock), "/review/asOf")
                .ifPresent(fault -> {
                    throw new InvalidRequest(fault);
                });
        return classifier.classify(review, household.area(), "/review");
    }

    private void valid(Object part, String pointer) {
        try {
            if (part != null) {
                valid(part);
            }
        } catch (ConstraintViolationException e) {
            throw new Within(pointer, e);
        }
    }

    private void valid(Object value) {
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
