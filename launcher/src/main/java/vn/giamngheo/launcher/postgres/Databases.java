package vn.giamngheo.launcher.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

/** One database and one role of the same name for each part that keeps data; nobody else may connect to it. */
final class Databases {

    private final Connection connection;
    private final UnaryOperator<String> passwordOf;

    Databases(Connection connection, UnaryOperator<String> passwordOf) {
        this.connection = connection;
        this.passwordOf = passwordOf;
    }

    /** Creates what is missing. Names are ours and plain, passwords are letters and digits: no quoting is at stake. */
    void create(List<String> names) throws SQLException {
        for (String name : names) {
            if (!exists("select 1 from pg_roles where rolname = '" + name + "'")) {
                execute("create role " + name + " login password '" + passwordOf.apply(name) + "'");
            }
            if (!exists("select 1 from pg_database where datname = '" + name + "'")) {
                execute("create database " + name + " owner " + name);
                execute("revoke connect, temporary on database " + name + " from public");
            }
        }
    }

    private boolean exists(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
