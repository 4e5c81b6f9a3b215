package vn.giamngheo.household.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.UnitKey;

/** Which dossiers of a round an act is about, as a condition on {@code review_dossier d} with its values. */
record Picking(UUID round, String condition, List<Object> values) {

    private static final String CAME_FROM = """
            \sor d.carried_on is not null and (d.unit, d.unit_valid_from) in (select * from unnest(?, ?))
              and exists (
                select from review_transfer t
                where t.round_id = d.round_id and t.household_id = d.household_id and t.undone_at is null
                  and (t.from_unit, t.from_valid_from) in (select * from unnest(?, ?)))""";

    /** A single one by its key alone: of a list, the database may believe that going through a new round is cheaper. */
    static Picking byName(Round round, List<UUID> households) {
        if (households.size() == 1) {
            return new Picking(
                    round.id(), "d.round_id = ? and d.household_id = ?", List.of(round.id(), households.get(0)));
        }
        Object ids = households.stream().map(UUID::toString).toArray(String[]::new);
        return new Picking(
                round.id(), "d.round_id = ? and d.household_id = any (cast(? as uuid[]))", List.of(round.id(), ids));
    }

    static Picking byPlace(Round round, Scope scope, String village) {
        return byPlace(round, scope, List.of(), village);
    }

    /** @param carriedTo units whose dossiers are meant too when they came from the scope */
    static Picking byPlace(Round round, Scope scope, List<UnitKey> carriedTo, String village) {
        var condition = new StringBuilder("d.round_id = ?");
        var values = new ArrayList<Object>(List.of(round.id()));
        if (!scope.everywhere()) {
            condition.append(" and ((d.unit, d.unit_valid_from) in (select * from unnest(?, ?))");
            addUnits(values, scope.units());
            if (!carriedTo.isEmpty()) {
                condition.append(CAME_FROM);
                addUnits(values, carriedTo);
                addUnits(values, scope.units());
            }
            condition.append(')');
        }
        if (village != null) {
            condition.append(" and d.village = ?");
            values.add(village);
        }
        return new Picking(round.id(), condition.toString(), values);
    }

    private static void addUnits(List<Object> values, Collection<UnitKey> units) {
        values.add(units.stream().map(UnitKey::code).toArray(String[]::new));
        values.add(units.stream().map(UnitKey::validFrom).toArray(LocalDate[]::new));
    }

    /** Those of the groups, whose last step is not after the day and whose posting is over where it must be. */
    Picking ready(List<ReadyGroup> groups, Step step, LocalDate day) {
        var more = new ArrayList<>(values);
        more.add(groups.stream().map(group -> group.state().name()).toArray(String[]::new));
        more.add(groups.stream().map(group -> group.unit().code()).toArray(String[]::new));
        more.add(groups.stream().map(group -> group.unit().validFrom()).toArray(LocalDate[]::new));
        more.add(groups.stream()
                .map(group -> String.valueOf(group.nothingToRecognise()))
                .toArray(String[]::new));
        more.add(day);
        more.add(step == Step.COMPLAIN);
        more.add(day);
        return new Picking(round, condition + " and " + """
                (d.state, d.unit, d.unit_valid_from, d.nothing_to_recognise)
                     in (select * from unnest(?, ?, ?, cast(? as boolean[])))
                 and d.changed_on <= ? and (d.state <> 'POSTED' or ? or d.posted_until < ?)""", more);
    }
}
