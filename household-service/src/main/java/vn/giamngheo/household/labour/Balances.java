package vn.giamngheo.household.labour;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giamngheo.household.place.Ground;
import vn.giamngheo.household.place.Grounds;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;

/** Counts supply and demand by place, trade and quarter: one statement for all of a unit and for the quarters before it too. */
@ApplicationScoped
class Balances {

    /** One row a recorded place and trade; :last is the last day of the quarter. */
    private static final String SELECT = """
            with fact as (
                select unit, unit_valid_from, trade, registered_on as day, 1 as supply, 0 as demand, 0 as placed
                from job_seeker where registered_on <= :last and %1$s
                union all
                select s.unit, s.unit_valid_from, s.trade, m.placed_on, 0, 0, 1
                from job_match m join job_seeker s on s.id = m.seeker_id where m.placed_on <= :last and %2$s
                union all
                select unit, unit_valid_from, trade, valid_from, 0, places, 0
                from job_offer where valid_from <= :last and path @> array[cast(:unit as text)] and path @> array[cast(:own as text)]),
            dated as (
                select *, (extract(year from cast(:last as date)) - extract(year from day)) * 4
                          + extract(quarter from cast(:last as date)) - extract(quarter from day) as ago
                from fact)
            select unit, unit_valid_from, trade, min(day) as first,
                   array[sum(supply) filter (where ago = 3), sum(supply) filter (where ago = 2),
                         sum(supply) filter (where ago = 1), sum(supply) filter (where ago = 0)] as supply,
                   array[sum(demand) filter (where ago = 3), sum(demand) filter (where ago = 2),
                         sum(demand) filter (where ago = 1), sum(demand) filter (where ago = 0)] as demand,
                   coalesce(sum(placed) filter (where ago = 0), 0) as placed
            from dated group by unit, unit_valid_from, trade""".formatted(
                    Places.WITHIN, Places.WITHIN.replace("(unit, unit_valid_from)", "(s.unit, s.unit_valid_from)"));

    private final Sql sql;
    private final Grounds grounds;
    private final Areas areas;
    private final Caller caller;

    Balances(Sql sql, Grounds grounds, Areas areas, Caller caller) {
        this.sql = sql;
        this.grounds = grounds;
        this.areas = areas;
        this.caller = caller;
    }

    private record Counted(UnitKey place, String trade, Figures figures) {}

    private record Cell(UnitKey place, String trade) {}

    /** In the order of their keys. */
    List<BalanceRow> rows(String unit, Quarter quarter, boolean byCommune) {
        var last = quarter.lastDay();
        var ground = grounds.of(unit, last);
        if (caller.unit() == null) {
            return List.of();
        }
        var whole = areas.tree().at(unit, last).map(UnitKey::of).orElseThrow();
        var values = new HashMap<String, Object>(ground.values());
        values.putAll(Map.of("last", last, "unit", unit, "own", caller.unit()));
        var cells = new HashMap<Cell, Figures>();
        for (var counted : sql.query(SELECT, Balances::counted, values)) {
            var place = byCommune ? shown(ground, counted.place()) : whole;
            cells.merge(new Cell(place, counted.trade()), counted.figures(), Figures::plus);
        }
        var rows = new TreeMap<String, BalanceRow>();
        cells.forEach((cell, figures) -> {
            var row = figures.row(cell.place().code(), cell.place().validFrom(), cell.trade(), quarter);
            rows.put(row.key(), row);
        });
        return List.copyOf(rows.values());
    }

    /** An offer may be for more than a commune: it stands under its own unit. */
    private static UnitKey shown(Ground ground, UnitKey recorded) {
        return ground.place(recorded).orElse(recorded);
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class)),
                row.getString("trade"),
                new Figures(
                        Quarter.of(row.getObject("first", LocalDate.class)),
                        numbers(row, "supply"),
                        numbers(row, "demand"),
                        row.getLong("placed")));
    }

    private static long[] numbers(ResultSet row, String column) throws SQLException {
        var values = (Long[]) row.getArray(column).getArray();
        var numbers = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            numbers[i] = values[i] == null ? 0 : values[i];
        }
        return numbers;
    }
}
