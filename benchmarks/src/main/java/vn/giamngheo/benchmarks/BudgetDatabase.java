package vn.giamngheo.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.Suite;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.postgres.Postgres;

/** The database of the budget service, as the service itself enters it. */
final class BudgetDatabase {

    private static final String NAME = "budget";

    private BudgetDatabase() {}

    static Connection connect(Settings settings, Suite suite) throws SQLException, IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + suite.ports().postgresql() + "/" + NAME;
        return DriverManager.getConnection(
                url, NAME, Secrets.of(settings.home()).get(Postgres.secretOf(NAME)));
    }
}
