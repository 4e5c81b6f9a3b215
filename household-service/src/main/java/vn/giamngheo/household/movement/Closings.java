package vn.giamngheo.household.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.time.Ids;

/** Closes periods: what was true for the office on the day of closing, to be compared with what the register says later. */
@ApplicationScoped
class Closings {

    private final Movements movements;
    private final MovementPeriods periods;
    private final Stored stored;
    private final Sql sql;
    private final Outbox outbox;
    private final Deeds deeds;
    private final Caller caller;
    private final Clock clock;

    Closings(
            Movements movements,
            MovementPeriods periods,
            Stored stored,
            Sql sql,
            Outbox outbox,
            Deeds deeds,
            Caller caller,
            Clock clock) {
        this.movements = movements;
        this.periods = periods;
        this.stored = stored;
        this.sql = sql;
        this.outbox = outbox;
        this.deeds = deeds;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Runs in the transaction of its caller.
     *
     * @throws PeriodClosed when it has been closed before (409)
     */
    ClosingView close(CloseMovement request) {
        var content = content(periods.own(request.unit(), request.from(), request.to(), request.map()));
        var text = stored.write(content);
        var closing = new ClosingView(
                Ids.orNext(request.id()),
                content,
                Stored.hash(text),
                true,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.subject());
        int inserted = sql.update(
                """
                insert into movement_closing (id, unit, unit_valid_from, period_from, period_to, map, content, hash,
                                              closed_at, closed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as timestamptz), ?) on conflict do nothing""",
                closing.id(),
                content.unit(),
                content.unitValidFrom(),
                content.from(),
                content.to(),
                content.map(),
                text,
                closing.hash(),
                closing.closedAt().toString(),
                closing.closedBy());
        if (inserted == 0) {
            throw new PeriodClosed(content.unit(), content.from(), content.to());
        }
        outbox.publish(MovementClosed.TYPE, closing.id(), MovementClosed.of(closing.id(), content, closing.hash()));
        deeds.record(
                "MOVEMENT_CLOSED",
                closing.id(),
                new UnitKey(content.unit(), content.unitValidFrom()),
                Map.of(
                        "from", content.from().toString(),
                        "to", content.to().toString(),
                        "sha256", closing.hash()));
        return closing;
    }

    /** @throws ClosingNotFound also when it is outside the caller's area (404) */
    ClosingView find(UUID id) {
        return sql.query("select * from movement_closing where id = ?", this::view, id).stream()
                .filter(closing -> caller.covers(
                        closing.content().unit(), closing.content().map()))
                .findFirst()
                .orElseThrow(() -> new ClosingNotFound(id));
    }

    /** Those of the caller's area, in the order of ids; one more than the limit where there is one. */
    List<ClosingSummary> list(String unit, PageRequest page) {
        return sql
                .query(
                        "select * from movement_closing where id > ? and (?::text is null or unit = ?) order by id",
                        ClosingSummary::of,
                        page.afterId(),
                        unit,
                        unit)
                .stream()
                .filter(closing -> caller.covers(closing.unit(), closing.map()))
                .limit(page.limit() + 1L)
                .toList();
    }

    private ClosingView view(java.sql.ResultSet row) throws java.sql.SQLException {
        var summary = ClosingSummary.of(row);
        var content = stored.read(row.getString("content"), ClosingContent.class);
        return new ClosingView(
                summary.id(), content, summary.hash(), isUnchanged(content), summary.closedAt(), summary.closedBy());
    }

    /** Computed for this caller: whoever may read the closing sees all of its unit. */
    private boolean isUnchanged(ClosingContent content) {
        var unit = content.unit();
        return caller.covers(unit, content.map())
                && content.equals(content(new MovementQuestion(
                        unit, content.from(), content.to(), content.map(), content.relapseMonths())));
    }

    private ClosingContent content(MovementQuestion question) {
        var answer = movements.answer(question);
        return new ClosingContent(
                question.unit(),
                periods.validFrom(question.unit(), question.map()),
                question.from(),
                question.to(),
                question.map(),
                question.relapseMonths(),
                answer.poor(),
                answer.nearPoor(),
                answer.communes());
    }
}
