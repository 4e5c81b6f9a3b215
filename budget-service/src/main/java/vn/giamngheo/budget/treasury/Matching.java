package vn.giamngheo.budget.treasury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Holds lines of statements against each other and against the disbursements of the ledger. */
@ApplicationScoped
class Matching {

    /** Two lines are the same payment when the document, the day, the cell and the sum are. */
    private static final String DUPLICATES = """
            update treasury_line l set state = 'DUPLICATE', duplicate_of = (
                select o.id from treasury_line o
                where o.unit = l.unit and o.document_number = l.document_number and o.day = l.day and o.line = l.line
                    and o.source = l.source and o.nature = l.nature and o.origin_year = l.origin_year
                    and o.amount_vnd = l.amount_vnd
                    and (o.statement_id < l.statement_id or o.statement_id = l.statement_id and o.row_number < l.row_number)
                order by o.statement_id, o.row_number limit 1)
            where l.statement_id = ?1 and exists (
                select from treasury_line o
                where o.unit = l.unit and o.document_number = l.document_number and o.day = l.day and o.line = l.line
                    and o.source = l.source and o.nature = l.nature and o.origin_year = l.origin_year
                    and o.amount_vnd = l.amount_vnd
                    and (o.statement_id < l.statement_id or o.statement_id = l.statement_id and o.row_number < l.row_number))""";

    /** What standing disbursements with the document's number spent on the line's cell. */
    private static final String CANDIDATES = """
            select p.id, coalesce(sum(e.amount_vnd) filter (where c.line = l.line and c.source = l.source
                and c.nature = l.nature and c.origin_year = l.origin_year), 0) as spent
            from posting p join ledger_entry e on e.posting_id = p.id and e.account = 'SPENT'
            join ledger_cell c on c.id = e.cell_id
            where p.kind = 'DISBURSEMENT' and p.programme = s.programme and p.unit = l.unit and p.budget_year = s.budget_year
                and p.decision_number = l.document_number
                and not exists (select from posting r where r.reverses = p.id)
            group by p.id""";

    /** Lines that nobody has settled: what they agree with, differ from, or agreed with before that was taken back. */
    private static final String COMPARE = """
            update treasury_line l
            set state = found.state, posting_id = found.id, difference_vnd = found.difference, version = l.version + ?2
            from (select l.id as line_id, candidate.id,
                    case when candidate.id is null then 'UNMATCHED' when candidate.spent = l.amount_vnd then 'MATCHED'
                        else 'DIFFERENT' end as state,
                    nullif(l.amount_vnd - candidate.spent, 0) as difference
                  from treasury_line l join treasury_statement s on s.id = l.statement_id
                  left join lateral (select * from (""" + CANDIDATES + """
                  ) as posted order by posted.spent = l.amount_vnd desc, posted.spent > 0 desc, posted.id limit 1) as candidate on true
                  where l.statement_id = ?1 and (l.state in ('UNMATCHED', 'DIFFERENT')
                      or l.state = 'MATCHED' and exists (select from posting r where r.reverses = l.posting_id))) as found
            where l.id = found.line_id
                and (l.state, l.posting_id, l.difference_vnd) is distinct from (found.state, found.id, found.difference)""";

    private static final String POSTED =
            "select posted.id from treasury_line l join treasury_statement s on s.id = l.statement_id"
                    + " cross join lateral (" + CANDIDATES
                    + ") as posted where l.id = ?1 and posted.spent = l.amount_vnd limit 1";

    private final EntityManager db;

    Matching(EntityManager db) {
        this.db = db;
    }

    /** Lines that were just imported. */
    void match(UUID statement) {
        db.createNativeQuery(DUPLICATES).setParameter(1, statement).executeUpdate();
        compare(statement, 0);
    }

    /** Lines that wait, against what was posted and taken back since: each that changes has a new version. */
    void matchAgain(UUID statement) {
        compare(statement, 1);
    }

    private void compare(UUID statement, int versions) {
        db.createNativeQuery(COMPARE)
                .setParameter(1, statement)
                .setParameter(2, versions)
                .executeUpdate();
    }

    /** A standing disbursement that says what the line says. */
    Optional<UUID> posted(UUID line) {
        List<?> found =
                db.createNativeQuery(POSTED, UUID.class).setParameter(1, line).getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }
}
