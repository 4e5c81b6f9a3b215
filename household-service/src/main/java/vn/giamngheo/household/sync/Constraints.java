package vn.giamngheo.household.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/** Checks what was put together here by the constraints that hold for a request. */
@ApplicationScoped
class Constraints {

    private final Validator validator;

    Constraints(Validator validator) {
        this.validator = validator;
    }

    /** @throws ConstraintViolationException when one does not hold (422) */
    <T> T hold(T value) {
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return value;
    }
}
