package vn.giamngheo.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.testing.Database;

/** The schema as the service's own role makes it, which is no superuser. */
class MigrationsTest {

    private static final String APPEND_ONLY = "23001";
    private static final String NO_PRIVILEGE = "42501";
    private static final String CHECK = "23514";

    private static Database database;
    private static String url;
    private static Flyway flyway;
    private static int executed;

    @BeforeAll
    static void migrate() throws SQLException {
        database = Database.start();
        sql(database.url(), "create role budget login; create database budget owner budget");
        url = database.url().replaceAll("/postgres\\?.*", "/budget?user=budget");
        flyway = Flyway.configure()
                .dataSource(url, "budget", "")
                .locations("db/platform", "db/migration")
                .load();
        executed = flyway.migrate().migrationsExecuted;
        sql(url, """
                insert into ledger_cell (programme, unit, budget_year, origin_year, line, source, nature, granted_vnd, available_vnd)
                values ('P', '109', 2023, 2023, 'DA5', 'CENTRAL', 'RECURRENT', 5, 5);
                insert into posting (id, kind, programme, unit, budget_year, origin_year, decision_number, decision_date,
                    decision_issuer, posted_by)
                values ('00000000-0000-7000-8000-000000000001', 'APPROPRIATION', 'P', '109', 2023, 2023, '1', '2023-01-01', 'U', 'x');
                insert into ledger_entry (posting_id, cell_id, account, amount_vnd) values
                    ('00000000-0000-7000-8000-000000000001', 1, 'AUTHORITY', -5),
                    ('00000000-0000-7000-8000-000000000001', 1, 'AVAILABLE', 5)""");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_second_migration_finds_nothing_to_do() {
        assertTrue(executed >= 7, () -> "Executed " + executed);
        assertEquals(0, flyway.migrate().migrationsExecuted);
        flyway.validate();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set amount_vnd = 6",
                "delete from ledger_entry",
                "truncate ledger_entry",
                "update posting set decision_number = '2'",
                "delete from posting",
                "delete from ledger_cell"
            })
    void the_role_of_the_service_may_not_change_history(String sql) {
        assertRefused(NO_PRIVILEGE, url, sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set amount_vnd = 6",
                "delete from ledger_entry",
                "truncate ledger_entry, posting cascade",
                "update posting set decision_number = '2'",
                "delete from posting where false"
            })
    void not_even_a_superuser_changes_history_by_accident(String sql) {
        assertRefused(APPEND_ONLY, database.url().replace("/postgres?", "/budget?"), sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into ledger_entry (posting_id, cell_id, account, amount_vnd) "
                        + "values ('00000000-0000-7000-8000-000000000001', 1, 'AVAILABLE', 5)",
                "update ledger_cell set available_vnd = -1, spent_vnd = 6",
                "update ledger_cell set spent_vnd = 1",
                "update ledger_cell set granted_vnd = 1000000000000001, available_vnd = 1000000000000001",
                "update ledger_cell set brought_forward_vnd = 1, available_vnd = 6"
            })
    void the_database_itself_refuses_what_does_not_balance_or_overdraws(String sql) {
        assertRefused(CHECK, url, sql);
    }

    private static void assertRefused(String state, String url, String sql) {
        assertEquals(
                state, assertThrows(SQLException.class, () -> sql(url, sql)).getSQLState());
    }

    private static void sql(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (var one : sql.split(";")) {
                statement.execute(one);
            }
        }
    }
}
