package vn.giamngheo.budget.treasury;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.platform.time.Ids;

/** Statements and their lines in the database. */
@ApplicationScoped
class Statements {

    private static final String STATEMENTS = """
            select s.id, s.unit, s.budget_year, s.programme, s.imported_at, cast(count(*) as integer),
                cast(count(*) filter (where l.state = 'MATCHED') as integer),
                cast(count(*) filter (where l.state = 'DIFFERENT') as integer),
                cast(count(*) filter (where l.state = 'UNMATCHED') as integer),
                cast(count(*) filter (where l.state = 'DUPLICATE') as integer),
                cast(count(*) filter (where l.state = 'LINKED') as integer),
                cast(count(*) filter (where l.state = 'POSTED') as integer)
            from treasury_statement s join treasury_line l on l.statement_id = s.id where\s""";

    private static final String LINES = """
            select id, statement_id, row_number, day, document_number, unit, origin_year, line, source, nature, amount_vnd, content,
                state, posting_id, difference_vnd, duplicate_of, reason, settled_by, settled_at, version
            from treasury_line where\s""";

    private final EntityManager db;
    private final ObjectMapper json;

    Statements(EntityManager db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Whoever writes lines or settles them for a unit's year does so alone, so that no two see the same payment as new. */
    void lock(String programme, int year) {
        db.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, "treasury " + programme + year)
                .getSingleResult();
    }

    /** @throws TreasuryStatementImported when the same file was imported before (409) */
    void add(UUID id, StatementImports.Destination to, String hash, List<StatementRow> rows, String importedBy) {
        var before = db.createNativeQuery(
                        "select id from treasury_statement where unit = ?1 and budget_year = ?2 and programme = ?3 and file_hash = ?4",
                        UUID.class)
                .setParameter(1, to.unit())
                .setParameter(2, to.year())
                .setParameter(3, to.programme())
                .setParameter(4, hash)
                .getResultList();
        if (!before.isEmpty()) {
            throw new TreasuryStatementImported((UUID) before.get(0));
        }
        db.createNativeQuery("""
                        insert into treasury_statement (id, unit, budget_year, programme, file_hash, imported_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, id)
                .setParameter(2, to.unit())
                .setParameter(3, to.year())
                .setParameter(4, to.programme())
                .setParameter(5, hash)
                .setParameter(6, importedBy)
                .executeUpdate();
        db.createNativeQuery("""
                        insert into treasury_line (id, statement_id, row_number, day, document_number, unit, origin_year, line, source,
                            nature, amount_vnd, content, state)
                        select r.id, ?1, r.row_number, r.day, r.document_number, r.unit, r.origin_year, r.line, r.source, r.nature,
                            r.amount_vnd, r.content, 'UNMATCHED'
                        from jsonb_to_recordset(cast(?2 as jsonb)) as r(id uuid, row_number integer, day date, document_number text,
                            unit text, origin_year integer, line text, source text, nature text, amount_vnd bigint, content text)""")
                .setParameter(1, id)
                .setParameter(2, text(rows.stream().map(Inserted::of).toList()))
                .executeUpdate();
    }

    Optional<StatementView> find(UUID id) {
        return statements("s.id = ?1 group by s.id", id).stream().findFirst();
    }

    /** Newest last. */
    List<StatementView> list(String unit, int year, UUID after, int limit) {
        return statements(
                "s.unit = ?1 and s.budget_year = ?2 and s.id > ?3 group by s.id order by s.id limit ?4",
                unit,
                year,
                after,
                limit);
    }

    Optional<LineView> line(UUID statement, UUID id) {
        return lines("statement_id = ?1 and id = ?2", statement, id).stream().findFirst();
    }

    /** The line, held until the end of the transaction. */
    Optional<LineView> lineToChange(UUID statement, UUID id) {
        return lines("statement_id = ?1 and id = ?2 for update", statement, id).stream()
                .findFirst();
    }

    /** By row. */
    List<LineView> list(UUID statement, LineState state, int afterRow, int limit) {
        return lines(
                "statement_id = ?1 and (?2 = '' or state = ?2) and row_number > ?3 order by row_number limit ?4",
                statement,
                state == null ? "" : state.name(),
                afterRow,
                limit);
    }

    void settle(UUID line, LineState state, UUID posting, String reason, String settledBy) {
        db.createNativeQuery("""
                        update treasury_line set state = ?2, posting_id = ?3, difference_vnd = null, reason = ?4, settled_by = ?5,
                            settled_at = clock_timestamp(), version = version + 1 where id = ?1""")
                .setParameter(1, line)
                .setParameter(2, state.name())
                .setParameter(3, posting)
                .setParameter(4, reason)
                .setParameter(5, settledBy)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<StatementView> statements(String where, Object... parameters) {
        var query = db.createNativeQuery(STATEMENTS + where, StatementView.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<LineView> lines(String where, Object... parameters) {
        var query = db.createNativeQuery(LINES + where, LineView.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    private String text(List<Inserted> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row under the names of its columns. */
    @com.fasterxml.jackson.databind.annotation.JsonNaming(
            com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record Inserted(
            UUID id,
            int rowNumber,
            String day,
            String documentNumber,
            String unit,
            int originYear,
            String line,
            String source,
            String nature,
            long amountVnd,
            String content) {

        static Inserted of(StatementRow row) {
            return new Inserted(
                    Ids.next(),
                    row.position(),
                    row.day().toString(),
                    row.documentNumber(),
                    row.unit(),
                    row.originYear(),
                    row.line(),
                    row.source().name(),
                    row.nature().name(),
                    row.amountVnd(),
                    row.content());
        }
    }
}
