package vn.giamngheo.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Database;

class MigrationsTest {

    @Test
    void the_schema_is_built_from_nothing_and_a_second_run_changes_nothing() {
        try (var database = Database.start()) {
            var flyway = Flyway.configure()
                    .dataSource(database.url(), "postgres", "postgres")
                    .locations("db/platform", "db/migration")
                    .load();

            assertTrue(flyway.migrate().migrationsExecuted > 0);
            assertEquals(0, flyway.migrate().migrationsExecuted);
        }
    }
}
