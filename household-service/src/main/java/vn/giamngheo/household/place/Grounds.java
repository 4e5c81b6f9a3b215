package vn.giamngheo.household.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Finds the ground of a question: also for a map that is older than what was recorded. */
@ApplicationScoped
public class Grounds {

    private static final String ROOT = "VN";

    /** From each to the next by the index: as many steps as there are units, however many households they hold. */
    private static final String RECORDED = """
            with recursive recorded as (
                (select unit, unit_valid_from from household_presence order by 1, 2 limit 1)
                union all
                select next.unit, next.unit_valid_from from recorded r
                cross join lateral (
                    select p.unit, p.unit_valid_from from household_presence p
                    where (p.unit, p.unit_valid_from) > (r.unit, r.unit_valid_from) order by 1, 2 limit 1) next)
            select unit, unit_valid_from from recorded""";

    private final Sql sql;
    private final Areas areas;
    private final Territory territory;
    private final Caller caller;

    Grounds(Sql sql, Areas areas, Territory territory, Caller caller) {
        this.sql = sql;
        this.areas = areas;
        this.territory = territory;
        this.caller = caller;
    }

    /**
     * A recorded unit that was divided, or whose fate is not known, is shown as itself, and only in the whole country.
     *
     * @throws InvalidRequest when there was no such unit on that day
     */
    public Ground of(String unit, LocalDate map) {
        var tree = areas.tree();
        if (tree.at(unit, map).isEmpty()) {
            throw new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", unit, map));
        }
        boolean everywhere = unit.equals(ROOT) && caller.covers(ROOT, map);
        var shown = new HashMap<UnitKey, Area>();
        for (var recorded : recorded()) {
            territory
                    .unitOn(recorded, map)
                    .filter(area -> tree.isWithin(area.code(), unit, map) && caller.covers(area.code(), map))
                    .or(() -> everywhere ? tree.at(recorded.code(), recorded.validFrom()) : Optional.empty())
                    .ifPresent(area -> shown.put(recorded, area));
        }
        return new Ground(everywhere, shown);
    }

    private Iterable<UnitKey> recorded() {
        return sql.query(RECORDED, row -> new UnitKey(row.getString(1), row.getObject(2, LocalDate.class)));
    }
}
