package vn.giamngheo.household.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.household.place.UnitKey;

/**
 * The statement of a page of households, ordered by unit, its first day and code, with the values of its places. Which residences are on
 * the page is found first, the rest is read for these only. One row more than the limit where there is one.
 */
record HouseholdListing(String sql, Object[] values) {

    private static final String KEY = "r.household_id, r.valid_from, r.unit, r.unit_valid_from, r.code";

    private static final String COLUMNS =
            "r.household_id, r.valid_from, r.valid_to, r.unit, r.unit_valid_from, r.code, r.village, r.area, r.words";

    private static final String ORDER = " order by r.unit, r.unit_valid_from, r.code";

    /** A statement as it grows. */
    private static final class Draft {

        private final StringBuilder sql = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        private Draft add(String text, Object... given) {
            sql.append(text);
            values.addAll(List.of(given));
            return this;
        }

        /** Residences of the day in the place asked for, unsorted. */
        private Draft residences(HouseholdFilter filter) {
            return residences(filter, COLUMNS);
        }

        private Draft residences(HouseholdFilter filter, String columns) {
            add("select " + columns + """
                    \sfrom household_residence r where r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)""", filter.asOf(), filter.asOf());
            if (!filter.scope().everywhere()) {
                var units = filter.scope().units().stream().map(UnitKey::code).toArray(String[]::new);
                var firstDays =
                        filter.scope().units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new);
                // The second condition looks up what the first found: as a join it would be sorted for the whole place.
                add(" and r.unit = any (?)", (Object) units)
                        .add(
                                " and ((r.unit, r.unit_valid_from) in (select * from unnest(?, ?))) is true",
                                units,
                                firstDays);
            }
            filter.search()
                    .code()
                    .ifPresent(code -> add(" and r.code like ?", code.replaceAll("[\\\\%_]", "\\\\$0") + "%"));
            filter.search().cause().ifPresent(cause -> add("""
                    \sand r.household_id in (
                        select household_id from household_need_survey
                        where causes @> cast(? as text[]) and surveyed_on <= ? and (valid_to is null or valid_to > ?))""", new String[] {cause}, filter.asOf(), filter.asOf()));
            filter.after()
                    .ifPresent(after -> add(
                            " and (r.unit, r.unit_valid_from, r.code) > (?, ?, ?)",
                            after.unit().code(),
                            after.unit().validFrom(),
                            after.code()));
            return this;
        }

        private Draft classified(HouseholdFilter filter) {
            filter.classification()
                    .ifPresent(classification -> add("""
                    \sand exists (
                        select from household_classification k
                        where k.household_id = r.household_id and k.classification = ?
                          and k.valid_from <= ? and (k.valid_to is null or k.valid_to > ?))""", classification.name(), filter.asOf(), filter.asOf()));
            return this;
        }

        /**
         * Somebody is called so on that day. The planner would take the beginnings of words for so rare that it sorts everything first: so it
         * is not shown what is asked here.
         */
        private Draft called(HouseholdFilter filter, TypedName name) {
            return add("""
                    \swhere case when r.words @@ cast(? as tsquery) then true end
                    and exists (
                        select from household_member n
                        where n.household_id = r.household_id and n.valid_from <= ? and (n.valid_to is null or n.valid_to > ?)
                          and ' ' || plain_words(n.name) like all (?) offset 0)""", name.ofOnePerson(), filter.asOf(), filter.asOf(), name.patterns());
        }

        private HouseholdListing page(HouseholdFilter filter) {
            return add(")").add(HouseholdQueries.select("r"), HouseholdQueries.days(filter.asOf()))
                    .listed();
        }

        private HouseholdListing listed() {
            return new HouseholdListing(sql + ORDER, values.toArray());
        }
    }

    static HouseholdListing of(HouseholdFilter filter) {
        return new Draft()
                .add("with r as materialized (")
                .residences(filter)
                .classified(filter)
                .add(ORDER + " limit ?", filter.limit() + 1)
                .page(filter);
    }

    /**
     * Meets people of a name on the way through the list. The rows within come sorted and are looked at one by one, until the page is full:
     * that is why the limit has no order of its own.
     *
     * @param rows of the list that are looked at
     */
    static HouseholdListing walk(HouseholdFilter filter, TypedName name, int rows) {
        return new Draft()
                .add("with r as materialized (select r.* from (")
                .residences(filter)
                .add(ORDER + " limit ?) r", rows)
                .called(filter, name)
                .classified(filter)
                .add(" limit ?", filter.limit() + 1)
                .page(filter);
    }

    /**
     * Fetches the keys of all households in which somebody was ever called so, sorts them, and looks at one by one until the page is full:
     * words are wide, and read for those only. Each row says in {@code hits} how many there are, also the one that has nothing else.
     *
     * @param most when there are more of them, there is no page
     */
    static HouseholdListing fetch(HouseholdFilter filter, TypedName name, int most) {
        return new Draft()
                .add("with hit as materialized (")
                .residences(filter, KEY)
                .add(" and r.words @@ cast(? as tsquery)", name.ofOneName())
                .add("), few as materialized (select * from hit limit ?), r as materialized (", most + 1)
                .add("select r.* from (select * from few r where (select count(*) from few) <= ?", most)
                .add(ORDER + " offset 0) k cross join lateral (select " + COLUMNS + """
                        \sfrom household_residence r
                        where r.household_id = k.household_id and r.valid_from = k.valid_from offset 0) r""")
                .called(filter, name)
                .classified(filter)
                .add(" limit ?), page as (", filter.limit() + 1)
                .add(HouseholdQueries.select("r"), HouseholdQueries.days(filter.asOf()))
                .add(") select r.*, hits from (select count(*) as hits from few) c left join page r on true")
                .listed();
    }
}
