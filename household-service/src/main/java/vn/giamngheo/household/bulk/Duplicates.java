package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.problem.FieldFault;

/**
 * Finds rows that repeat another row of the file, or a household or person of the register. The keys of the file lie in temporary
 * tables meanwhile, gone with the transaction.
 */
@ApplicationScoped
class Duplicates {

    private static final List<Section> KEYS = List.of(Section.RESIDENCE, Section.MEMBER, Section.CITIZEN_ID);

    private static final String TABLES = """
            create temporary table import_residence on commit drop as
                select 0 as row_number, household_id, valid_from, unit, unit_valid_from, code, village, area, entered_by, words
                from household_residence limit 0;
            create temporary table import_member on commit drop as
                select 0 as row_number, id, household_id, position, name, sex, birth_year, birth_date, ethnicity, relation,
                       valid_from, entered_by
                from household_member limit 0;
            create temporary table import_citizen_id on commit drop as
                select 0 as row_number, member_id, kind, key_id, cipher, hash, active from member_citizen_id limit 0""";

    private static final String FAULTS = """
            create temporary table import_fault on commit drop as
            with claim as (
                select row_number, '/id' as pointer,
                       first_value(row_number) over (partition by household_id order by row_number) as first_row
                from import_residence
                union all
                select row_number, '/code',
                       first_value(row_number) over (partition by unit, unit_valid_from, code order by row_number)
                from import_residence
                union all
                select row_number, '/members/' || position - 1 || '/id',
                       first_value(row_number) over (partition by id order by row_number)
                from import_member
                union all
                select n.row_number, '/members/' || m.position - 1 || '/citizenId',
                       first_value(n.row_number) over (partition by n.hash order by n.row_number)
                from import_citizen_id n join import_member m on m.id = n.member_id and m.row_number = n.row_number
                where n.kind = 'CURRENT')
            select row_number, pointer, 'DUPLICATE_IN_FILE' as code, first_row from claim where first_row < row_number
            union all
            select s.row_number, '/id', 'ALREADY_REGISTERED', null
            from import_residence s join household h on h.id = s.household_id
            union all
            select s.row_number, '/code', 'ALREADY_REGISTERED', null
            from import_residence s join household_residence r using (unit, unit_valid_from, code)
            union all
            select p.row_number, '/members/' || p.position - 1 || '/id', 'ALREADY_REGISTERED', null
            from import_member p
            where exists (select from household_member m
                          where m.id = p.id and (m.valid_to is null or m.valid_from = p.valid_from))
               or exists (select from import_citizen_id s join member_citizen_id n using (member_id, kind)
                          where s.member_id = p.id)
            union all
            select p.row_number, '/members/' || p.position - 1 || '/citizenId', 'ALREADY_REGISTERED', null
            from import_citizen_id s
            join import_member p on p.id = s.member_id and p.row_number = s.row_number
            join member_citizen_id n on n.hash = s.hash and n.kind = 'CURRENT' and n.active
            where s.kind = 'CURRENT'""";

    private final DataSource db;
    private final Sql sql;
    private final Chunks chunks;

    Duplicates(DataSource db, Sql sql, Chunks chunks) {
        this.db = db;
        this.sql = sql;
        this.chunks = chunks;
    }

    /**
     * A repetition.
     *
     * @param found how many there are in the file
     */
    record Duplicate(int row, FieldFault fault, int found) {}

    /** The first of them, by row. Once in a transaction. */
    List<Duplicate> find(UUID importId) {
        sql.update(TABLES);
        for (int number = 1; number <= chunks.count(importId); number++) {
            load(chunks.read(importId, number));
        }
        sql.update("analyze import_residence, import_member, import_citizen_id");
        sql.update(FAULTS);
        return sql.query(
                "select *, count(*) over () as found from import_fault order by row_number, pointer, code limit ?",
                row -> new Duplicate(
                        row.getInt("row_number"),
                        new FieldFault(row.getString("pointer"), row.getString("code"), row.getInt("first_row")),
                        row.getInt("found")),
                RowErrors.KEPT);
    }

    /** After {@link #find}: numbers of all rows that repeat something. */
    BitSet rows() {
        var rows = new BitSet();
        sql.query("select distinct row_number from import_fault", row -> row.getInt(1))
                .forEach(rows::set);
        return rows;
    }

    private void load(List<StagedRow> rows) {
        try (var connection = db.getConnection()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var section : KEYS) {
                copies.copyIn(
                        "copy import_" + section.name().toLowerCase(java.util.Locale.ROOT) + " from stdin",
                        new ByteArrayInputStream(numbered(rows, section)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each line with the number of its row before it; a line of COPY never holds a line's end. */
    private static byte[] numbered(List<StagedRow> rows, Section section) {
        var lines = new ByteArrayOutputStream(1 << 16);
        for (var row : rows) {
            var prefix = (row.row() + "\t").getBytes(StandardCharsets.US_ASCII);
            boolean begins = true;
            for (byte sign : row.of(section)) {
                if (begins) {
                    lines.writeBytes(prefix);
                }
                lines.write(sign);
                begins = sign == '\n';
            }
        }
        return lines.toByteArray();
    }
}
