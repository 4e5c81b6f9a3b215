package vn.giamngheo.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Database;

class MigrationsTest {

    @Test
    void a_second_migration_finds_nothing_to_do() {
        try (var database = Database.start()) {
            var flyway = Flyway.configure()
                    .dataSource(database.url(), "postgres", "postgres")
                    .locations("db/platform", "db/migration")
                    .load();

            assertTrue(flyway.migrate().migrationsExecuted >= 5);
            assertEquals(0, flyway.migrate().migrationsExecuted);
            flyway.validate();
        }
    }
}
