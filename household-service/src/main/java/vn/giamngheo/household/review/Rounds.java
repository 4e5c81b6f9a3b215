package vn.giamngheo.household.review;

import static java.util.stream.Stream.concat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.OutsideArea;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Opens rounds and finds those that a caller may see. */
@ApplicationScoped
public class Rounds {

    private final Sql sql;
    private final Listing listing;
    private final Territory territory;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;

    Rounds(Sql sql, Listing listing, Territory territory, Areas areas, Caller caller, Clock clock) {
        this.sql = sql;
        this.listing = listing;
        this.territory = territory;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * An annual round lists every household that is poor or near-poor on its day; a regular one waits for requests.
     *
     * @throws RoundExists when the unit has an annual round of the year (409)
     */
    Round open(OpenRound request) {
        var unit = check(request);
        caller.requireCovers(request.unit(), request.openedOn());
        var round = new Round(
                Ids.orNext(request.id()),
                request.kind(),
                UnitKey.of(unit),
                request.openedOn(),
                PeriodPolicy.dueOn(request.kind(), request.openedOn()),
                0);
        insert(round);
        if (round.kind() == RoundKind.ANNUAL) {
            listing.listPoor(round, ground(round));
        }
        return find(round.id());
    }

    /** @throws RoundNotFound also when nothing of it lies in the caller's area */
    Round find(UUID id) {
        return byId(id, "").filter(this::isVisible).orElseThrow(() -> new RoundNotFound(id));
    }

    /**
     * @return the unit under review
     * @throws RoundNotFound also when nothing of it lies in the caller's area
     */
    public UnitKey requireVisible(UUID id) {
        return find(id).unit();
    }

    /** Which units lay in the caller's area when the round was opened. */
    public Predicate<String> sight(UUID id) {
        var day = find(id).openedOn();
        return unit -> unit.equals(caller.unit()) || caller.covers(unit, day);
    }

    /** For an act on many dossiers: nobody else moves a dossier of the round meanwhile. */
    Round lock(UUID id) {
        return byId(id, " for update").filter(this::isVisible).orElseThrow(() -> new RoundNotFound(id));
    }

    /** For an act on one dossier, beside others on other dossiers. */
    Round share(UUID id) {
        return byId(id, " for share").filter(this::isVisible).orElseThrow(() -> new RoundNotFound(id));
    }

    /**
     * Where the dossiers of the round that the caller may see lie: as it was opened, and where those of divided communes went since.
     * Everywhere when all of it is asked for and lies in the caller's area: they are then read in the order of their key, without a look
     * at their places.
     *
     * @param unit of the map of either day; all of the round when null or the round's own, whatever became of that since
     */
    Scope scope(Round round, String unit) {
        var whole = round.unit().code();
        var wanted = unit == null ? whole : unit;
        var went = went(round);
        var own = own(round, went, wanted);
        if (wanted.equals(whole) && caller.covers(whole, round.openedOn()) && own.size() == went.size()) {
            return Scope.EVERYWHERE;
        }
        return own.isEmpty() || areas.tree().at(wanted, round.openedOn()).isPresent()
                ? territory.scope(wanted, round.openedOn()).and(own)
                : Scope.of(own);
    }

    /**
     * Units of the caller's area to which dossiers went, where the unit asked for has ended: who asks for it looks for those as well. None
     * for a unit that goes on, because under its code lie those that stayed.
     */
    List<UnitKey> carriedTo(Round round, String unit) {
        boolean ended =
                unit != null && areas.tree().at(unit, LocalDate.now(clock)).isEmpty();
        return ended ? own(round, went(round), round.unit().code()) : List.of();
    }

    /**
     * The same for an act.
     *
     * @throws OutsideArea when neither the unit nor what went there lies in the caller's area (403)
     */
    Scope requireScope(Round round, String unit) {
        var wanted = unit == null ? round.unit().code() : unit;
        if (caller.covers(wanted, round.openedOn())) {
            return scope(round, unit);
        }
        var own = own(round, went(round), wanted);
        if (own.isEmpty()) {
            throw new OutsideArea(wanted, round.openedOn());
        }
        return Scope.of(own);
    }

    /** Units that dossiers of the round went to when their communes were divided. */
    private List<UnitKey> went(Round round) {
        return sql.query("""
                select distinct unit, unit_valid_from from review_dossier
                where round_id = ? and carried_on is not null order by 1, 2""", row -> new UnitKey(row.getString(1), row.getObject(2, LocalDate.class)), round.id());
    }

    /** Those of the caller's area and of the unit. All that went is of the round's own, though its code may mean less by then. */
    private List<UnitKey> own(Round round, List<UnitKey> went, String unit) {
        var whole = unit.equals(round.unit().code());
        return went.stream()
                .filter(key -> territory.covers(key, key.validFrom()))
                .filter(key -> whole || areas.tree().isWithin(key.code(), unit, key.validFrom()))
                .toList();
    }

    /** Communes of the caller's area whose households the round may list. */
    Scope ground(Round round) {
        return territory.scope(round.unit().code(), round.openedOn());
    }

    /** Whoever stands above the unit or below it sees something of it; only for the rest the communes are looked through. */
    boolean isVisible(Round round) {
        var unit = round.unit().code();
        if (caller.covers(unit, round.openedOn())
                || caller.unit() != null
                        && caller.covers(caller.unit(), round.openedOn())
                        && areas.tree().isWithin(caller.unit(), unit, round.openedOn())) {
            return true;
        }
        var scope = scope(round, null);
        return scope.everywhere() || !scope.units().isEmpty();
    }

    private Optional<Round> byId(UUID id, String lock) {
        return sql.query("select * from review_round where id = ?" + lock, Round::of, id).stream()
                .findFirst();
    }

    private Area check(OpenRound request) {
        if (request.openedOn().isAfter(LocalDate.now(clock))) {
            throw refuse("/openedOn", "IN_THE_FUTURE");
        }
        if (!PeriodPolicy.mayOpen(request.kind(), request.openedOn())) {
            throw refuse("/openedOn", "OUTSIDE_PERIOD_" + request.kind());
        }
        return areas.tree()
                .at(request.unit(), request.openedOn())
                .orElseThrow(() -> refuse("/unit", "UNKNOWN_UNIT", request.unit(), request.openedOn()));
    }

    private void insert(Round round) {
        int inserted = sql.update(
                """
                insert into review_round (id, kind, unit, unit_valid_from, path, opened_on, due_on, left_out, opened_by,
                                          recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, 0, ?, clock_timestamp()) on conflict do nothing""",
                round.id(),
                round.kind().name(),
                round.unit().code(),
                round.unit().validFrom(),
                path(round).toArray(String[]::new),
                round.openedOn(),
                round.dueOn(),
                caller.subject());
        if (inserted == 0) {
            throw new RoundExists(round.unit().code(), round.openedOn().getYear());
        }
    }

    private List<String> path(Round round) {
        var above = areas.tree().ancestors(round.unit().code(), round.openedOn()).stream()
                .map(Area::code);
        return concat(Stream.of(round.unit().code()), above).toList();
    }

    private static InvalidRequest refuse(String pointer, String code, Object... values) {
        return new InvalidRequest(new FieldFault(pointer, code, values));
    }
}
