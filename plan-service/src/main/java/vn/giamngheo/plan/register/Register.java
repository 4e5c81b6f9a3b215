package vn.giamngheo.plan.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** Where rows with ids chosen by callers are entered. The database decides what is new, so two at once cannot both be. */
@ApplicationScoped
public class Register {

    private final EntityManager db;

    Register(EntityManager db) {
        this.db = db;
    }

    /** @throws AlreadyRecorded when its id, or another thing of it that must be unique, is taken (409) */
    public void enter(Object row) {
        try {
            db.persist(row);
            db.flush();
        } catch (ConstraintViolationException e) {
            if (e.getKind() != ConstraintKind.UNIQUE) {
                throw e;
            }
            throw new AlreadyRecorded(pointer(e.getConstraintName()));
        }
    }

    /** Constraints are named {@code <table>_pk} and {@code <table>_<column>_unique}. */
    private static String pointer(String constraint) {
        return constraint.endsWith("_pk") ? "/id" : "/" + constraint.replaceFirst("^[^_]*_(.*)_unique$", "$1");
    }
}
