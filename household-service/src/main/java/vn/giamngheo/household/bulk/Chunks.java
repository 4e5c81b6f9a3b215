package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;

/** Where the rows of an import wait, committed, until they enter the register. */
@ApplicationScoped
class Chunks {

    private final Sql sql;

    Chunks(Sql sql) {
        this.sql = sql;
    }

    void add(UUID importId, int number, List<StagedRow> rows) throws IOException {
        sql.update(
                "insert into household_import_chunk (import_id, number, households, payload) values (?, ?, ?, ?)",
                importId,
                number,
                ids(rows),
                Chunk.pack(rows));
    }

    /** How many there are, numbered from 1. */
    int count(UUID importId) {
        return sql.query(
                        "select count(*) from household_import_chunk where import_id = ?",
                        row -> row.getInt(1),
                        importId)
                .get(0);
    }

    List<StagedRow> read(UUID importId, int number) {
        try {
            return Chunk.unpack(sql.query(
                            "select payload from household_import_chunk where import_id = ? and number = ?",
                            row -> row.getBytes(1),
                            importId,
                            number)
                    .get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of these rows the ids are kept, of all that the chunk had. */
    void keepIds(UUID importId, int number, List<StagedRow> rows) {
        sql.update(
                "update household_import_chunk set households = ? where import_id = ? and number = ?",
                ids(rows),
                importId,
                number);
    }

    void forgetRows(UUID importId) {
        sql.update("update household_import_chunk set payload = null where import_id = ?", importId);
    }

    void delete(UUID importId) {
        sql.update("delete from household_import_chunk where import_id = ?", importId);
    }

    private static UUID[] ids(List<StagedRow> rows) {
        return rows.stream().map(StagedRow::householdId).toArray(UUID[]::new);
    }
}
