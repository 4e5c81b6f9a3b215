package vn.giamngheo.household.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/** Reads who asked for whose class. */
@ApplicationScoped
class AccessQueries {

    private final Sql sql;

    AccessQueries(Sql sql) {
        this.sql = sql;
    }

    /** What was asked of one household, wherever it lived then; one row more than the limit where there is one. */
    List<AccessView> ofHousehold(UUID household, AccessPosition after, int limit) {
        return list(" and a.household_id = ?", List.of(household), after, limit);
    }

    /** The same of an area. Who was not found is of no area, and seen by those who see everything. */
    List<AccessView> ofArea(Scope scope, AccessPosition after, int limit) {
        return scope.everywhere()
                ? list("", List.of(), after, limit)
                : list(
                        " and (a.unit, a.unit_valid_from) in (select * from unnest(?, ?))",
                        List.of(
                                scope.units().stream().map(UnitKey::code).toArray(String[]::new),
                                scope.units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new)),
                        after,
                        limit);
    }

    private List<AccessView> list(String condition, List<Object> of, AccessPosition after, int limit) {
        var values = new ArrayList<Object>(List.of(after.query(), after.position()));
        values.addAll(of);
        values.add(limit + 1);
        return sql.query(
                """
                select a.*, q.asked_at, q.asked_by, q.client, q.request_id, q.purpose, q.legal_basis, q.as_of
                from eligibility_access a join eligibility_query q on q.id = a.query_id
                where (a.query_id, a.position) > (?, ?)""" + condition + " order by a.query_id, a.position limit ?", AccessView::of, values.toArray());
    }
}
