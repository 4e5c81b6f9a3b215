package vn.giamngheo.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.home.Secrets;

/**
 * A register of a size that a nation has: a million households beside those that were imported, written past the service (see {@code
 * grown-register.sql}), with a citizen id for each head. It goes with the data folder of the suite.
 */
final class GrownRegister {

    static final int HOUSEHOLDS = 1_000_000;

    /** A province with 579 communes of a thousand households each. */
    static final String PROVINCE = "01";

    private static final int MEMBERS_NUMBERED = 8;
    private static final int ROWS_AT_ONCE = 5_000;

    private GrownRegister() {}

    static GrownRegister fill(Settings settings, PlainCopy database) throws SQLException, IOException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var script = GrownRegister.class.getResourceAsStream("grown-register.sql")) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            copyCitizenIds(connection, CitizenIdSeal.of(Secrets.of(settings.home())));
            for (var table : new String[] {
                "household", "household_residence", "household_member", "household_classification", "member_citizen_id"
            }) {
                statement.execute("vacuum analyze " + table);
            }
        }
        return new GrownRegister();
    }

    /** @param number from 0 until {@link #HOUSEHOLDS} */
    UUID household(int number) {
        return UUID.fromString("0190be4c-0000-7000-8000-%012x".formatted(number));
    }

    /** Of the head of that household. */
    String citizenId(int number) {
        return numbered(number);
    }

    private static String numbered(int number) {
        return "001%09d".formatted(number);
    }

    private static UUID head(int number) {
        return UUID.fromString("0190be4c-0001-7000-8000-%012x".formatted((long) MEMBERS_NUMBERED * number + 1));
    }

    private static void copyCitizenIds(Connection connection, CitizenIdSeal seal) throws SQLException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy member_citizen_id (member_id, kind, key_id, cipher, hash, active) from stdin");
        var rows = new StringBuilder();
        for (int number = 0; number < HOUSEHOLDS; number++) {
            rows.append(seal.row(head(number), numbered(number)));
            if (number % ROWS_AT_ONCE == ROWS_AT_ONCE - 1 || number == HOUSEHOLDS - 1) {
                var bytes = rows.toString().getBytes(StandardCharsets.US_ASCII);
                copy.writeToCopy(bytes, 0, bytes.length);
                rows.setLength(0);
            }
        }
        copy.endCopy();
    }
}
