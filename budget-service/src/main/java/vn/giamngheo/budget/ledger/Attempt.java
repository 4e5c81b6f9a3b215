package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import vn.giamngheo.platform.problem.Fault;

/** A part of a transaction that can be taken back by itself. What it locked is free again then; what was locked before stays so. */
@ApplicationScoped
class Attempt {

    private final AgroalDataSource db;

    Attempt(AgroalDataSource db) {
        this.db = db;
    }

    /** @return what the work answers; empty, with nothing written, when it answers so or is refused */
    <T> Optional<T> at(Supplier<Optional<T>> work) {
        execute("savepoint attempt");
        Optional<T> answer = unlessRefused(work);
        execute(answer.isPresent() ? "release savepoint attempt" : "rollback to savepoint attempt");
        return answer;
    }

    private static <T> Optional<T> unlessRefused(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (Fault refusal) {
            return Optional.empty();
        }
    }

    private void execute(String sql) {
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
