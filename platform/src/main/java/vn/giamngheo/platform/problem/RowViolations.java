package vn.giamngheo.platform.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.function.UnaryOperator;

/** A document that was read from rows breaks rules of its fields: as when it comes as JSON, with the rows for pointers. */
public final class RowViolations extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ConstraintViolationException violations;
    private final transient UnaryOperator<String> rows;

    /** @param rows for a pointer of the document the pointer of the row */
    public RowViolations(ConstraintViolationException violations, UnaryOperator<String> rows) {
        super(violations);
        this.violations = violations;
        this.rows = rows;
    }

    java.util.List<ProblemError> errors() {
        return Violations.errors(violations).stream()
                .map(error -> new ProblemError(rows.apply(error.pointer()), error.code(), error.detail()))
                .toList();
    }
}
