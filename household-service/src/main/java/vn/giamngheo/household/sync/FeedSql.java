package vn.giamngheo.household.sync;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.UnitKey;

/**
 * The statement that reads the feed on from a cursor, with the values of its places. Only what every running transaction leaves
 * behind it is read: a transaction that commits later has a higher id than anything told, so nothing is passed over.
 */
record FeedSql(String sql, Object[] values) {

    private static final String SETTLED = "changed_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint ";

    /** The first comparison is the one that an index answers, the second leaves out what of it was told. */
    private static final String AFTER = """
            and (f.changed_in, f.household_id) >= (?, ?)
            and (f.changed_in, f.household_id, f.unit, f.unit_valid_from) > (?, ?, ?, ?)""";

    private static final String ORDER = " order by changed_in, household_id, unit, unit_valid_from limit ?";

    /** In the order in which transactions got their ids; not more than the limit. */
    static FeedSql after(FeedCursor cursor, Scope scope, int limit) {
        var values = new ArrayList<Object>();
        var keys = List.<Object>of(
                cursor.changedIn(),
                cursor.household(),
                cursor.changedIn(),
                cursor.household(),
                cursor.unit().code(),
                cursor.unit().validFrom());
        if (scope.everywhere()) {
            values.addAll(keys);
            values.add(limit);
            return new FeedSql("select f.* from household_feed f where f." + SETTLED + AFTER + ORDER, values.toArray());
        }
        values.add(scope.units().stream().map(UnitKey::code).toArray(String[]::new));
        values.add(scope.units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new));
        values.addAll(keys);
        values.add(limit);
        values.add(limit);
        return new FeedSql("""
                select told.* from unnest(?, ?) place(unit, valid_from)
                cross join lateral (
                    select f.* from household_feed f
                    where f.unit = place.unit and f.unit_valid_from = place.valid_from and f.""" + SETTLED + AFTER + ORDER + ") told" + ORDER, values.toArray());
    }
}
