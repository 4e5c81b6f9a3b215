package vn.giamngheo.budget.exchange;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which files were imported, so that none is imported twice. */
@ApplicationScoped
class ImportedFiles {

    private static final String FIND =
            "select id, layout, unit, budget_year, row_count, results, imported_at from imported_file where ";

    private final AgroalDataSource db;

    ImportedFiles(AgroalDataSource db) {
        this.db = db;
    }

    /** @throws FileImportedBefore when the same file was imported as the same for the same unit and year (409) */
    void requireNew(FileLayout layout, String unit, int year, String hash) {
        find(layout, unit, year, hash).ifPresent(before -> {
            throw new FileImportedBefore(before.id(), before.importedAt());
        });
    }

    /** @throws FileImportedBefore when the same file was imported as the same for the same unit and year (409) */
    void keep(FileImport file, String hash, String importedBy) {
        var sql = """
                insert into imported_file (id, layout, unit, budget_year, file_hash, row_count, results, imported_at, imported_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (layout, unit, budget_year, file_hash) do nothing""";
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, file.id());
            statement.setString(2, file.layout().name());
            statement.setString(3, file.unit());
            statement.setInt(4, file.year());
            statement.setString(5, hash);
            statement.setInt(6, file.rows());
            statement.setArray(
                    7, connection.createArrayOf("uuid", file.results().toArray()));
            statement.setObject(8, file.importedAt().atOffset(ZoneOffset.UTC));
            statement.setString(9, importedBy);
            if (statement.executeUpdate() == 0) { // somebody else at the same moment
                requireNew(file.layout(), file.unit(), file.year(), hash);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<FileImport> find(UUID id) {
        return one(FIND + "id = ?", id);
    }

    private Optional<FileImport> find(FileLayout layout, String unit, int year, String hash) {
        return one(
                FIND + "layout = ? and unit = ? and budget_year = ? and file_hash = ?",
                layout.name(),
                unit,
                year,
                hash);
    }

    private Optional<FileImport> one(String sql, Object... parameters) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileImport read(ResultSet row) throws SQLException {
        return new FileImport(
                row.getObject(1, UUID.class),
                FileLayout.valueOf(row.getString(2)),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                List.of((UUID[]) row.getArray(6).getArray()),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
