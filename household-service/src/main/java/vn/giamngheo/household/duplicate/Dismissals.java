package vn.giamngheo.household.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Puts pairs aside that were looked at. Writes run in the transaction of their caller. */
@ApplicationScoped
class Dismissals {

    private final Sql sql;
    private final Territory territory;
    private final Deeds deeds;
    private final Caller caller;
    private final Clock clock;

    Dismissals(Sql sql, Territory territory, Deeds deeds, Caller caller, Clock clock) {
        this.sql = sql;
        this.territory = territory;
        this.deeds = deeds;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes the place of an older dismissal of the pair whose facts have changed.
     *
     * @throws InvalidRequest when the two are not suspected of being one
     * @throws PairDismissed when nothing has changed since the pair was dismissed (409)
     */
    Dismissal dismiss(DismissDuplicate request) {
        var day = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        var pair = pair(request, day);
        var first = pair.get(0);
        var second = pair.get(1);
        sql.update("""
                update duplicate_dismissal set withdrawn_at = now(), withdrawn_by = ?, version = version + 1
                where first = ? and second = ? and withdrawn_at is null and (first_facts <> ? or second_facts <> ?)""", caller.subject(), first.id(), second.id(), first.facts(), second.facts());
        var id = Ids.orNext(request.id());
        int inserted = sql.update(
                """
                insert into duplicate_dismissal (id, first, second, as_of, first_unit, first_unit_valid_from, second_unit,
                                                 second_unit_valid_from, first_facts, second_facts, reason, version, recorded_at,
                                                 recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, now(), ?) on conflict do nothing""",
                id,
                first.id(),
                second.id(),
                day,
                first.unit().code(),
                first.unit().validFrom(),
                second.unit().code(),
                second.unit().validFrom(),
                first.facts(),
                second.facts(),
                request.reason(),
                caller.subject());
        if (inserted == 0) {
            throw new PairDismissed(first.id(), second.id());
        }
        var dismissal = find(id);
        record("DUPLICATE_DISMISSED", dismissal);
        return dismissal;
    }

    /** From now on the pair is shown again. */
    void withdraw(UUID id, String ifMatch) {
        var dismissal = find(id, " for update");
        Versions.require(ifMatch, dismissal.version());
        sql.update("""
                update duplicate_dismissal set withdrawn_at = now(), withdrawn_by = ?, version = version + 1
                where id = ? and withdrawn_at is null""", caller.subject(), id);
        record("DUPLICATE_DISMISSAL_WITHDRAWN", dismissal);
    }

    /** @throws DismissalNotFound also when it is outside the caller's area, or was withdrawn */
    Dismissal find(UUID id) {
        return find(id, "");
    }

    private Dismissal find(UUID id, String lock) {
        return sql
                .query(
                        "select * from duplicate_dismissal where id = ? and withdrawn_at is null" + lock,
                        Dismissal::of,
                        id)
                .stream()
                .filter(found ->
                        territory.covers(found.first(), found.asOf()) && territory.covers(found.second(), found.asOf()))
                .findFirst()
                .orElseThrow(() -> new DismissalNotFound(id));
    }

    /** Those that stand, in the order of ids; one more than the limit where there is one. */
    List<DismissalView> list(Scope scope, UUID after, int limit) {
        var values = new ArrayList<Object>(List.of(after));
        var condition = "";
        if (!scope.everywhere()) {
            condition = """
                    \sand (first_unit, first_unit_valid_from) in (select * from unnest(?, ?))
                     and (second_unit, second_unit_valid_from) in (select * from unnest(?, ?))""";
            Object codes = scope.units().stream().map(UnitKey::code).toArray(String[]::new);
            Object days = scope.units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new);
            values.addAll(List.of(codes, days, codes, days));
        }
        values.add(limit + 1);
        return sql.query(
                "select * from duplicate_dismissal where withdrawn_at is null and id > ?" + condition
                        + " order by id limit ?",
                DismissalView::of,
                values.toArray());
    }

    private List<SuspectedPerson> pair(DismissDuplicate request, LocalDate day) {
        var found = sql.query(
                """
                select m.id, m.household_id, r.unit, r.unit_valid_from, plain_name(m.name) as plain, m.birth_year,
                       person_facts(m.id, cast(? as date)) as facts,
                       array(select hash from member_citizen_id where member_id = m.id) as hashes
                from household_member m
                join household_residence r on r.household_id = m.household_id
                     and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
                where m.id in (?, ?) and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?)
                order by m.id""", SuspectedPerson::of, day, day, day, request.firstMemberId(), request.secondMemberId(), day, day);
        found.forEach(person -> territory.requireCovers(person.unit(), day));
        if (found.size() != 2 || !areSuspected(found.get(0), found.get(1), day)) {
            throw new InvalidRequest(new FieldFault("/secondMemberId", "NOT_A_CANDIDATE", day));
        }
        return found;
    }

    private boolean areSuspected(SuspectedPerson one, SuspectedPerson other, LocalDate day) {
        var place = territory.unitOn(one.unit(), day);
        boolean inOneCommune = one.unit().equals(other.unit())
                || place.isPresent() && place.equals(territory.unitOn(other.unit(), day));
        return !one.household().equals(other.household())
                && (one.sharesNumber(other) || inOneCommune && one.sharesName(other));
    }

    private void record(String deed, Dismissal dismissal) {
        var detail = Map.<String, Object>of(
                "first", dismissal.view().firstMemberId(),
                "second", dismissal.view().secondMemberId());
        Stream.of(dismissal.first(), dismissal.second())
                .distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(unit -> deeds.record(deed, dismissal.view().id(), unit, detail));
    }
}
