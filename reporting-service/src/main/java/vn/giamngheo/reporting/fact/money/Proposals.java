package vn.giamngheo.reporting.fact.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.change.ChangedUnits;
import vn.giamngheo.reporting.place.Places;
import vn.giamngheo.reporting.place.Selection;
import vn.giamngheo.reporting.place.Unit;

/** Budget proposals with their discrepancies. */
@ApplicationScoped
public class Proposals {

    private final Sql sql;
    private final Places places;
    private final ChangedUnits changes;

    Proposals(Sql sql, Places places, ChangedUnits changes) {
        this.sql = sql;
        this.places = places;
        this.changes = changes;
    }

    void record(ProposalRecorded proposal) {
        var unit = unitOf(proposal.unit(), proposal.year());
        sql.write(
                """
                insert into proposal (proposal_id, unit, unit_from, year, programme, document_number, declared_vnd, computed_vnd)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (proposal_id) do update
                set declared_vnd = excluded.declared_vnd, computed_vnd = excluded.computed_vnd,
                    document_number = excluded.document_number""",
                proposal.proposalId(),
                unit.code(),
                unit.validFrom(),
                proposal.year(),
                proposal.programme(),
                proposal.documentNumber(),
                proposal.declaredVnd(),
                proposal.computedVnd());
        changes.note(Family.BUDGET, unit, LocalDate.of(proposal.year(), 1, 1));
    }

    void record(DiscrepancyChanged discrepancy) {
        var unit = unitOf(discrepancy.unit(), discrepancy.year());
        sql.write(
                """
                insert into discrepancy (discrepancy_id, proposal_id, unit, unit_from, year, subject, measure,
                    declared_vnd, computed_vnd, difference_vnd, owner, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (discrepancy_id) do update
                set declared_vnd = excluded.declared_vnd, computed_vnd = excluded.computed_vnd,
                    difference_vnd = excluded.difference_vnd, owner = excluded.owner, state = excluded.state""",
                discrepancy.discrepancyId(),
                discrepancy.proposalId(),
                unit.code(),
                unit.validFrom(),
                discrepancy.year(),
                discrepancy.subject(),
                discrepancy.measure(),
                discrepancy.declaredVnd(),
                discrepancy.computedVnd(),
                discrepancy.differenceVnd(),
                discrepancy.owner(),
                discrepancy.state());
    }

    /** Proposals for budget years up to and including that one, by year and document. */
    public List<Proposal> of(Selection selection, int lastYear) {
        return sql.read(
                row -> new Proposal(
                        row.getObject(1, UUID.class), row.getInt(2), row.getString(3), row.getLong(4), row.getLong(5)),
                """
                select proposal_id, year, document_number, declared_vnd, computed_vnd
                from unnest(?::text[], ?::date[]) as chosen(unit, unit_from)
                join proposal using (unit, unit_from)
                where year <= ?
                order by year, document_number collate "C", proposal_id""",
                selection.codes(),
                selection.firstDays(),
                lastYear);
    }

    /** Discrepancies of budget years up to and including that one, by year and subject. */
    public List<Discrepancy> discrepancies(Selection selection, int lastYear) {
        return sql.read(
                row -> new Discrepancy(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getString(9),
                        row.getString(10)),
                """
                select discrepancy_id, proposal_id, year, subject, measure, declared_vnd, computed_vnd, difference_vnd, owner, state
                from unnest(?::text[], ?::date[]) as chosen(unit, unit_from)
                join discrepancy using (unit, unit_from)
                where year <= ?
                order by year, subject collate "C", measure collate "C", discrepancy_id""",
                selection.codes(),
                selection.firstDays(),
                lastYear);
    }

    /** A proposal is made before its year begins, by a unit that may have ended by then. */
    private Unit unitOf(String code, int year) {
        return places.lastBy(code, LocalDate.of(year, 1, 1));
    }
}
