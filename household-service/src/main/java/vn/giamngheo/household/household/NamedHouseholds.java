package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;

/**
 * Looks names of few up before the list is read. The planner takes every word that it has not counted for one in fifty, walks
 * through the whole list to meet them, and meets nobody.
 */
@ApplicationScoped
class NamedHouseholds {

    /** Names that more bear are met soon on the way through the list. */
    static final int FEW = 5_000;

    /** So many communes are read through faster than all the names of the country. */
    private static final int FEW_COMMUNES = 60;

    private static final String BEARERS = """
            select household_id from household_member
            where to_tsvector('simple', plain_name(name)) @@ to_tsquery('simple', ?) limit ?""";

    private final Sql sql;

    NamedHouseholds(Sql sql) {
        this.sql = sql;
    }

    /** On whatever day; empty when no name is searched for, in few communes only, or a name of many. */
    Optional<UUID[]> of(HouseholdFilter filter) {
        var scope = filter.scope();
        if (!scope.everywhere() && scope.units().size() <= FEW_COMMUNES) {
            return Optional.empty();
        }
        return filter.search()
                .name()
                .map(name -> sql.query(BEARERS, row -> row.getObject(1, UUID.class), PlainName.search(name), FEW + 1))
                .filter(bearers -> bearers.size() <= FEW)
                .map(bearers -> bearers.stream().distinct().toArray(UUID[]::new));
    }
}
