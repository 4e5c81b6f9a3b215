package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import vn.giamngheo.household.sql.Sql;

/**
 * Lists households by a member's name. Names of many fill a page soon on the way through the list, names of few are fetched by an index and
 * sorted. Which of the two a name is, the beginning of the list says.
 */
@ApplicationScoped
class NamedHouseholds {

    /** Rows by which a name is judged. */
    private static final int BEGINNING = 2_000;

    /** Keys of so many hits are fetched and sorted in a tenth of a second; the way to people of a province's far end takes longer. */
    private static final int MOST_HITS = 50_000;

    /** So many communes are read through faster than the index is asked. */
    private static final int FEW_COMMUNES = 10;

    private final Sql sql;
    private final NameWords words;

    NamedHouseholds(Sql sql, NameWords words) {
        this.sql = sql;
        this.words = words;
    }

    /** A row of a list, or null, beside how many hits were fetched for it. */
    private record Hit(int hits, HouseholdRow row) {

        private static Hit of(ResultSet row) throws SQLException {
            return new Hit(row.getInt("hits"), row.getObject("id") == null ? null : HouseholdRow.of(row));
        }
    }

    /** Ordered as lists are; one row more than the limit where there is one. */
    List<HouseholdRow> list(HouseholdFilter filter, String typed) {
        return list(filter, typed, MOST_HITS);
    }

    /** @param most hits that are fetched */
    List<HouseholdRow> list(HouseholdFilter filter, String typed, int most) {
        return words.of(typed).map(name -> list(filter, name, most)).orElse(List.of());
    }

    private List<HouseholdRow> list(HouseholdFilter filter, TypedName name, int most) {
        var scope = filter.scope();
        if (!scope.everywhere() && scope.units().size() <= FEW_COMMUNES) {
            return walk(filter, name, Integer.MAX_VALUE);
        }
        var begun = walk(filter, name, BEGINNING);
        if (begun.size() > filter.limit()) {
            return begun;
        }
        if (!isOfMany(begun.size(), filter.limit())) {
            var fetch = HouseholdListing.fetch(filter, name, most);
            var found = sql.queryOnce(fetch.sql(), Hit::of, fetch.values());
            if (found.get(0).hits() <= most) {
                return found.stream().map(Hit::row).filter(Objects::nonNull).toList();
            }
        }
        return walk(filter, name, Integer.MAX_VALUE);
    }

    /**
     * The longer the way to a page's end, the fewer hits there are to fetch: the two take equally long when the beginning shows as many as
     * the root of the page's length.
     */
    private static boolean isOfMany(int found, int limit) {
        return found * found > limit;
    }

    private List<HouseholdRow> walk(HouseholdFilter filter, TypedName name, int rows) {
        var walk = HouseholdListing.walk(filter, name, rows);
        return sql.queryOnce(walk.sql(), HouseholdRow::of, walk.values());
    }
}
