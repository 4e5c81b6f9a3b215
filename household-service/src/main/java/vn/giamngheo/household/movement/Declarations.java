package vn.giamngheo.household.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.time.Ids;

/** Keeps movements as documents declare them, beside what the register says. Writes run in the transaction of their caller. */
@ApplicationScoped
class Declarations {

    private final Movements movements;
    private final MovementPeriods periods;
    private final Stored stored;
    private final Sql sql;
    private final Deeds deeds;
    private final Caller caller;
    private final Clock clock;

    Declarations(
            Movements movements,
            MovementPeriods periods,
            Stored stored,
            Sql sql,
            Deeds deeds,
            Caller caller,
            Clock clock) {
        this.movements = movements;
        this.periods = periods;
        this.stored = stored;
        this.sql = sql;
        this.deeds = deeds;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws DeclarationExists when the document was recorded for this period and unit before (409) */
    UUID declare(DeclareMovement declared) {
        var question = periods.own(declared.unit(), declared.from(), declared.to(), declared.map());
        var id = Ids.orNext(declared.id());
        int inserted = sql.update(
                """
                insert into declared_movement (id, unit, unit_valid_from, period_from, period_to, map, document, content,
                                               recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as timestamptz), ?) on conflict do nothing""",
                id,
                declared.unit(),
                periods.validFrom(declared.unit(), question.map()),
                declared.from(),
                declared.to(),
                question.map(),
                declared.document(),
                stored.write(declared),
                clock.instant().toString(),
                caller.subject());
        if (inserted == 0) {
            throw new DeclarationExists(declared.document(), declared.unit(), declared.from(), declared.to());
        }
        var differences = DeclarationCheck.of(declared, movements.answer(question));
        keep(id, declared.unit(), differences);
        record(
                "MOVEMENT_DECLARED",
                id,
                declared.unit(),
                question.map(),
                Map.of("document", declared.document(), "discrepancies", differences.size()));
        return id;
    }

    private void keep(UUID id, String owner, List<Difference> differences) {
        for (int i = 0; i < differences.size(); i++) {
            var difference = differences.get(i);
            sql.update(
                    """
                    insert into declared_movement_discrepancy (declaration_id, position, kind, subject, declared, computed,
                                                               owner, state, version)
                    values (?, ?, ?, ?, ?, ?, ?, 'OPEN', 0)""",
                    id,
                    i + 1,
                    difference.kind().name(),
                    difference.subject(),
                    difference.declared(),
                    difference.computed(),
                    owner);
        }
    }

    /** @throws DeclarationNotFound also when it is outside the caller's area (404) */
    DeclarationView find(UUID id) {
        return sql.query("select * from declared_movement where id = ?", this::visible, id).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(() -> new DeclarationNotFound(id));
    }

    /** Those of the caller's area, in the order of ids; one more than the limit where there is one. */
    List<DeclarationView> list(String unit, PageRequest page) {
        return sql
                .query(
                        "select * from declared_movement where id > ? and (?::text is null or unit = ?) order by id",
                        this::visible,
                        page.afterId(),
                        unit,
                        unit)
                .stream()
                .flatMap(List::stream)
                .limit(page.limit() + 1L)
                .toList();
    }

    /** @throws MovementDiscrepancySettled when it was settled before (409) */
    MovementDiscrepancy settle(UUID id, int position, String ifMatch, String explanation) {
        var declaration = find(id);
        var map = declaration.declared().map() == null
                ? declaration.declared().to()
                : declaration.declared().map();
        caller.requireCovers(declaration.declared().unit(), map);
        var discrepancy = at(id, position);
        Versions.require(ifMatch, discrepancy.version());
        if (discrepancy.state() == MovementDiscrepancy.State.SETTLED) {
            throw new MovementDiscrepancySettled(discrepancy.subject());
        }
        sql.update("""
                update declared_movement_discrepancy
                set state = 'SETTLED', explanation = ?, settled_at = cast(? as timestamptz), settled_by = ?, version = version + 1
                where declaration_id = ? and position = ?""", explanation, clock.instant().toString(), caller.subject(), id, position);
        record("MOVEMENT_DISCREPANCY_SETTLED", id, declaration.declared().unit(), map, Map.of("position", position));
        return at(id, position);
    }

    private void record(String deed, UUID id, String unit, LocalDate map, Map<String, Object> detail) {
        deeds.record(deed, id, new UnitKey(unit, periods.validFrom(unit, map)), detail);
    }

    private MovementDiscrepancy at(UUID id, int position) {
        return sql
                .query(
                        "select * from declared_movement_discrepancy where declaration_id = ? and position = ? for update",
                        MovementDiscrepancy::of,
                        id,
                        position)
                .stream()
                .findFirst()
                .orElseThrow(() -> new DeclarationNotFound(id));
    }

    /** One view, or none where the caller may not see it. */
    private List<DeclarationView> visible(ResultSet row) throws SQLException {
        if (!caller.covers(row.getString("unit"), row.getObject("map", LocalDate.class))) {
            return List.of();
        }
        var id = row.getObject("id", UUID.class);
        return List.of(new DeclarationView(
                id,
                stored.read(row.getString("content"), DeclareMovement.class),
                sql.query(
                        "select * from declared_movement_discrepancy where declaration_id = ? order by position",
                        MovementDiscrepancy::of,
                        id),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by")));
    }
}
