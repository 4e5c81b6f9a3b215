package vn.giamngheo.household.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.household.household.CurrentHouseholds;
import vn.giamngheo.household.sql.Sql;

/** Tells what changed since a cursor: of each household the latest, in the order of transactions, and without gaps. */
@ApplicationScoped
class Feed {

    private final Sql sql;
    private final FeedOrigin origin;
    private final CurrentHouseholds households;

    Feed(Sql sql, FeedOrigin origin, CurrentHouseholds households) {
        this.sql = sql;
        this.origin = origin;
        this.households = households;
    }

    /**
     * @param after as the feed gave it out, or null for the beginning
     * @throws FeedBegunAnew when it was of another area or another generation (410)
     */
    FeedCursor cursor(String after, FeedArea area) {
        int generation = origin.generation();
        if (after == null || after.isEmpty()) {
            return FeedCursor.beginning(generation, area.fingerprint());
        }
        var cursor = FeedCursor.parse(after);
        if (cursor.generation() != generation || !cursor.area().equals(area.fingerprint())) {
            throw new FeedBegunAnew();
        }
        return cursor;
    }

    List<FeedRow> rows(FeedCursor cursor, FeedArea area, int limit) {
        var statement = FeedSql.after(cursor, area.scope(), limit);
        return sql.query(statement.sql(), FeedRow::of, statement.values());
    }

    /** What is told of these: the household where it lives in the area, or that it is gone. */
    List<FeedItem> items(List<FeedRow> rows, FeedArea area) {
        var found = households.read(rows.stream().map(FeedRow::household).toList());
        var items = new ArrayList<FeedItem>(rows.size());
        for (var row : rows) {
            var current = found.get(row.household());
            if (current != null && current.unit().equals(row.unit())) {
                items.add(FeedItem.of(current));
            } else if (current == null || !area.holds(current.unit())) {
                items.add(FeedItem.removed(row.household()));
            } // else it moved within the area, and is told where it lives now
        }
        return items;
    }
}
