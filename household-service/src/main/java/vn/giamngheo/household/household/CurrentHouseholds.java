package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.area.Area;

/** Reads many households as they are now. Whether the caller may see them is asked elsewhere. */
@ApplicationScoped
public class CurrentHouseholds {

    private static final String HOUSEHOLDS = """
            select h.id, r.code, r.unit, r.unit_valid_from, r.village, r.area, h.registered_on, h.version,
                   h.merit_household, h.no_labour_capacity, c.classification, c.standard, c.valid_from as classified_from
            from unnest(?) wanted(id)
            join household h on h.id = wanted.id
            join household_residence r on r.household_id = h.id and r.valid_to is null
            left join household_classification c on c.household_id = h.id and c.valid_to is null""";

    private static final String MEMBERS = """
            select m.household_id, m.id, m.name, m.sex, m.birth_year, m.birth_date, m.ethnicity, m.relation
            from unnest(?) wanted(id)
            join household_member m on m.household_id = wanted.id and m.valid_to is null
            order by m.household_id, m.position""";

    private final Sql sql;
    private final Register register;
    private final Clock clock;

    CurrentHouseholds(Sql sql, Register register, Clock clock) {
        this.sql = sql;
        this.register = register;
        this.clock = clock;
    }

    /** By id, on the map of today; those that have ended are missing. */
    public Map<UUID, CurrentHousehold> read(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.toArray(UUID[]::new);
        var members = new HashMap<UUID, List<CurrentMember>>();
        sql.query(
                MEMBERS,
                row -> members.computeIfAbsent(row.getObject("household_id", UUID.class), id -> new ArrayList<>())
                        .add(CurrentMember.of(row)),
                (Object) wanted);
        var today = LocalDate.now(clock);
        var shown = new HashMap<UnitKey, Area>();
        var found = new HashMap<UUID, CurrentHousehold>();
        for (var row : sql.query(HOUSEHOLDS, it -> row(it, members), (Object) wanted)) {
            var area = shown.computeIfAbsent(row.unit(), unit -> register.shown(unit, today));
            found.put(
                    row.id(),
                    new CurrentHousehold(row.id(), row.unit(), row.version(), row.view(area), members.get(row.id())));
        }
        return found;
    }

    private static HouseholdRow row(ResultSet row, Map<UUID, List<CurrentMember>> members) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var people = members.computeIfAbsent(id, it -> new ArrayList<>());
        var head = people.stream().filter(it -> it.relation() == Relation.HEAD).findFirst();
        return HouseholdRow.of(
                row,
                people.size(),
                head.map(CurrentMember::name).orElse(null),
                head.map(CurrentMember::ethnicity).orElse(null),
                head.map(CurrentMember::sex).orElse(null));
    }
}
