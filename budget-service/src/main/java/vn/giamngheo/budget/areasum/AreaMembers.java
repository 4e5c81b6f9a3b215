package vn.giamngheo.budget.areasum;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Which units count for which area in a budget year: the area itself, and what lay below it on the first or on the last day. The same
 * as the ledger's territory, asked of the map in the database, so that it is the map of the same transaction.
 */
final class AreaMembers {

    private static final String REFRESH = """
            with recursive asked (year) as (values (?::integer)),
            day (on_day) as (select unnest(array[make_date(year, 1, 1), make_date(year, 12, 31)]) from asked),
            standing (unit, parent, on_day) as (
                select u.code, u.parent_code, d.on_day from area_unit u join day d
                    on u.valid_from <= d.on_day and (u.valid_to is null or u.valid_to > d.on_day)
                where u.parent_code is not null),
            below (unit, area, on_day) as (
                select unit, unit, on_day from standing
                union select parent, parent, on_day from standing
                union select b.unit, s.parent, b.on_day from below b join standing s on s.unit = b.area and s.on_day = b.on_day),
            member (area, unit) as (select distinct area, unit from below where area in (select parent from standing)),
            gone as (
                delete from area_member a using asked
                where a.budget_year = year and not exists (select from member m where m.area = a.area and m.unit = a.unit)
                returning 1),
            come as (
                insert into area_member (area, budget_year, unit) select area, year, unit from member, asked
                on conflict do nothing returning 1)
            select (select count(*) from gone) + (select count(*) from come)""";

    private AreaMembers() {}

    /** @return whether the map says something else of the year than it did before */
    static boolean refresh(Connection connection, int year) throws SQLException {
        try (var statement = connection.prepareStatement(REFRESH)) {
            statement.setInt(1, year);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getLong(1) > 0;
            }
        }
    }
}
