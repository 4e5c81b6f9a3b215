package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Streams a file into {@code household_import_row} by COPY: memory does not grow with the file. */
@ApplicationScoped
class Staging {

    /** Lines of one file, blank ones included. */
    static final int MOST_ROWS = 200_000;

    private final DataSource db;
    private final RowCheck check;
    private final RowWording wording;

    Staging(DataSource db, RowCheck check, RowWording wording) {
        this.db = db;
        this.check = check;
        this.wording = wording;
    }

    /**
     * What a file came to.
     *
     * @param rows all of them, refused ones included
     */
    record Result(int rows, RowErrors errors) {}

    /** @throws ImportTooLarge when the file holds more than one import may (413) */
    Result stage(UUID importId, Path file, Locale locale) {
        try (var connection = db.getConnection();
                var lines = LineReader.open(file)) {
            return copy(connection, importId, lines, locale);
        } catch (ZipException | java.io.EOFException e) {
            throw new InvalidRequest(new FieldFault("", "NOT_GZIP"));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Result copy(Connection connection, UUID importId, LineReader lines, Locale locale)
            throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy household_import_row from stdin");
        try {
            var errors = new RowErrors();
            int rows = 0;
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (line.number() > MOST_ROWS || lines.isTooLarge()) {
                    throw new ImportTooLarge(MOST_ROWS);
                }
                if (!line.isBlank()) {
                    rows++;
                    stage(copy, importId, line, errors, locale);
                }
            }
            copy.endCopy();
            return new Result(rows, errors);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void stage(CopyIn copy, UUID importId, Line line, RowErrors errors, Locale locale)
            throws SQLException, IOException {
        if (line.tooLong()) {
            var fault = new FieldFault("", "ROW_TOO_LONG", LineReader.LONGEST_LINE_BYTES);
            errors.add(wording.of(line.number(), fault, locale));
            return;
        }
        try {
            var text = check.accept(line).line(importId).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(text, 0, text.length);
        } catch (RuntimeException | IOException e) {
            refused(line, e, locale).forEach(errors::add);
        }
    }

    private List<RowError> refused(Line line, Exception e, Locale locale) {
        return wording.of(line.number(), e, locale)
                .orElseThrow(() -> new IllegalStateException("Row " + line.number() + " could not be checked", e));
    }
}
