package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.household.HouseholdNotFound;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Puts households on the list of a round (Decision 24/2021/QĐ-TTg, art. 4: all that are poor or near-poor, and those that ask). */
@ApplicationScoped
class Listing {

    /** Households of a scope with their class on a day; completed by a condition. */
    private static final String WANTED = """
            with wanted as (
                select h.id, p.unit, p.unit_valid_from, h.village, h.area, c.classification
                from household_presence p
                join household h on h.id = p.household_id
                left join household_classification c
                    on c.household_id = h.id and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)
                where p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
                    and (? or (p.unit, p.unit_valid_from) in (select * from unnest(?, ?)))
            """;

    private static final String LIST = """
            ), listed as (
                insert into review_dossier (round_id, household_id, unit, unit_valid_from, village, area, requested_on,
                                            previous_class, state, version, changed_on)
                select ?, id, unit, unit_valid_from, village, area, cast(? as date), classification, 'LISTED', 0, ? from wanted
                on conflict do nothing returning household_id)
            """;

    /** Average living standard is above near-poor: who is on the lists asks to be recognised as escaped first (form 04). */
    private static final String ASKING = """
            \sand h.id = any (cast(? as uuid[]))
             and not (? and coalesce(c.classification, '') in ('POOR', 'NEAR_POOR'))""";

    /** Of so many new dossiers the database is told at once: forms that come in the first minute are looked for by key then. */
    private static final int MANY = 1_000;

    private final Sql sql;
    private final Territory territory;
    private final Clock clock;

    Listing(Sql sql, Territory territory, Clock clock) {
        this.sql = sql;
        this.territory = territory;
        this.clock = clock;
    }

    /** Those that are poor or near-poor on the day of the round. Who has an open dossier in another round is counted, not listed. */
    void listPoor(Round round, Scope scope) {
        var values = wanted(round.openedOn(), scope);
        values.addAll(Arrays.asList(round.id(), null, round.openedOn(), round.id()));
        int listed = sql.query(
                        WANTED + " and c.classification in ('POOR', 'NEAR_POOR')" + LIST + """
                update review_round set left_out = (select count(*) from wanted) - (select count(*) from listed)
                where id = ? returning (select count(*) from listed)""",
                        row -> row.getInt(1),
                        values.toArray())
                .get(0);
        if (listed >= MANY) {
            sql.update("analyze review_dossier");
        }
    }

    /**
     * Households that ask.
     *
     * @param scope of the round, in the caller's area
     * @throws HouseholdNotFound when there is no such household on that day (404)
     * @throws DossierOpen when one is listed already (409)
     */
    void request(Round round, Scope scope, RequestReviews requests) {
        checkDay(round, requests.requestedOn());
        var ids = requests.householdIds().stream().distinct().toList();
        var values = wanted(requests.requestedOn(), scope);
        values.add(ids.stream().map(UUID::toString).toArray(String[]::new));
        values.add(round.kind() == RoundKind.AVERAGE);
        var listedOn = later(requests.requestedOn(), round.openedOn());
        values.addAll(List.of(round.id(), requests.requestedOn(), listedOn));
        var listed = sql.query(
                WANTED + ASKING + LIST + " select household_id from listed",
                row -> row.getObject(1, UUID.class),
                values.toArray());
        ids.stream().filter(id -> !listed.contains(id)).findFirst().ifPresent(id -> {
            throw refusal(round, id, requests);
        });
    }

    private RuntimeException refusal(Round round, UUID id, RequestReviews requests) {
        record Found(UnitKey unit, boolean open, boolean poor) {}
        var day = requests.requestedOn();
        var found = sql
                .query(
                        """
                        select unit, unit_valid_from, exists (select from review_dossier d where d.household_id = p.household_id
                                and d.state not in ('RECOGNISED', 'REFUSED')) as open,
                            exists (select from household_classification c where c.household_id = p.household_id
                                and c.classification in ('POOR', 'NEAR_POOR')
                                and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)) as poor
                        from household_presence p
                        where household_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)""",
                        row -> new Found(
                                new UnitKey(row.getString(1), row.getObject(2, LocalDate.class)),
                                row.getBoolean(3),
                                row.getBoolean(4)),
                        day,
                        day,
                        id,
                        day,
                        day)
                .stream()
                .findFirst()
                .orElseThrow(() -> new HouseholdNotFound(id, day));
        territory.requireCovers(found.unit(), day);
        var pointer = "/householdIds/" + requests.householdIds().indexOf(id);
        if (found.open()) {
            return new DossierOpen(id);
        }
        return new InvalidRequest(new FieldFault(
                pointer, found.poor() && round.kind() == RoundKind.AVERAGE ? "ON_THE_LISTS" : "NOT_OF_THIS_ROUND"));
    }

    private void checkDay(Round round, LocalDate requestedOn) {
        if (requestedOn.isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest(new FieldFault("/requestedOn", "IN_THE_FUTURE"));
        }
        if (requestedOn.isAfter(round.dueOn())) {
            throw new InvalidRequest(new FieldFault("/requestedOn", "AFTER_THE_ROUND", round.dueOn()));
        }
    }

    private static List<Object> wanted(LocalDate day, Scope scope) {
        var codes = scope.units().stream().map(UnitKey::code).toArray(String[]::new);
        var days = scope.units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new);
        return new ArrayList<>(List.of(day, day, day, day, scope.everywhere(), codes, days));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
