package vn.giamngheo.household.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.area.AreaTree;
import vn.giamngheo.platform.area.Reform;

/** Counts whom a reform touches: by recorded commune, of which there are some thousands, not by household. */
@ApplicationScoped
class Impacts {

    private record Count(UnitKey unit, int households, int openDossiers, int unassigned) {}

    private final Sql sql;

    Impacts(Sql sql) {
        this.sql = sql;
    }

    /** @param after the tree with the reform */
    ReformImpact of(Reform reform, AreaTree after) {
        var ended = Set.copyOf(reform.ended());
        int households = 0;
        int openDossiers = 0;
        var unassigned = new ArrayList<ReformImpact.Unassigned>();
        for (var count : counts(reform.eve(), reform.effectiveOn())) {
            var key = count.unit();
            var then = after.onMap(key.code(), key.validFrom(), reform.eve());
            if (then.stream().noneMatch(place -> ended.contains(place.area().code()))) {
                continue;
            }
            households += count.households();
            openDossiers += count.openDossiers();
            var now = after.onMap(key.code(), key.validFrom(), reform.effectiveOn());
            if (now.size() != 1 && count.unassigned() > 0) {
                unassigned.add(new ReformImpact.Unassigned(
                        key.code(),
                        count.unassigned(),
                        now.stream().map(place -> place.area().code()).toList()));
            }
        }
        return new ReformImpact(households, openDossiers, unassigned);
    }

    private List<Count> counts(LocalDate eve, LocalDate day) {
        return sql.query(
                """
                select p.unit, p.unit_valid_from, count(*) as households, count(d.household_id) as open_dossiers,
                       count(*) filter (where p.valid_to is null or p.valid_to > ?) as unassigned
                from household_presence p
                left join review_dossier d
                    on d.household_id = p.household_id and d.state not in ('RECOGNISED', 'REFUSED')
                where p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
                group by 1, 2 order by 1, 2""",
                row -> new Count(
                        new UnitKey(row.getString(1), row.getObject(2, LocalDate.class)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5)),
                day,
                eve,
                eve);
    }
}
