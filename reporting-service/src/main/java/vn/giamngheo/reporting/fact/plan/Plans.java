package vn.giamngheo.reporting.fact.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.place.Unit;

/** Plans with their tasks and targets, as they are known here. */
@ApplicationScoped
public class Plans {

    private final Sql sql;

    Plans(Sql sql) {
        this.sql = sql;
    }

    /** Plans that had begun by that day, by place, then by their beginning. */
    public List<Plan> begunBy(LocalDate day) {
        return sql.read(
                row -> new Plan(
                        row.getObject(1, UUID.class),
                        new Unit(row.getString(2), day(row, 3)),
                        row.getString(4),
                        row.getString(5),
                        day(row, 6),
                        day(row, 7),
                        day(row, 8)),
                """
                select plan_id, unit, unit_from, title, document_number, issued_on, period_from, period_to
                from plan where coalesce(issued_on, period_from) <= ?
                order by unit, coalesce(issued_on, period_from), title collate "C", plan_id""",
                day);
    }

    /** Tasks of these plans, by number. */
    public Map<UUID, List<Task>> tasks(List<Plan> plans) {
        return byPlan(
                plans,
                row -> new Task(
                        row.getString(2),
                        row.getString(3),
                        List.of((String[]) row.getArray(4).getArray()),
                        row.getString(5),
                        row.getString(6),
                        periods(row),
                        day(row, 9)),
                """
                select plan_id, number, title, leads, deadline_kind, deadline_text, periods_from, periods_to, done_on
                from task where plan_id = any (?) order by number collate "C", task_id""");
    }

    /** Targets of these plans, by day, then by indicator. */
    public Map<UUID, List<Target>> targets(List<Plan> plans) {
        return byPlan(
                plans,
                row -> new Target(
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getBigDecimal(5),
                        day(row, 6),
                        row.getBigDecimal(7),
                        row.getBigDecimal(8),
                        row.getBigDecimal(9),
                        day(row, 10),
                        Comparison.valueOf(row.getString(11)),
                        row.getString(12)),
                """
                select plan_id, target_id, indicator, unit_of_measure, baseline, baseline_at, target, target_min, target_max,
                    target_at, comparison, alternative_group
                from target where plan_id = any (?)
                order by target_at, coalesce(alternative_group, ''), indicator collate "C", unit_of_measure collate "C", target_id""");
    }

    private record Row<T>(UUID plan, T value) {}

    private <T> Map<UUID, List<T>> byPlan(List<Plan> plans, Sql.RowReader<T> reader, String query) {
        return sql
                .read(
                        row -> new Row<>(row.getObject(1, UUID.class), reader.read(row)),
                        query,
                        Column.uuids(plans, Plan::id))
                .stream()
                .collect(groupingBy(Row::plan, mapping(Row::value, toList())));
    }

    private static List<Period> periods(ResultSet row) throws SQLException {
        var from = (java.sql.Date[]) row.getArray(7).getArray();
        var to = (java.sql.Date[]) row.getArray(8).getArray();
        var periods = new ArrayList<Period>();
        for (int i = 0; i < to.length; i++) {
            periods.add(new Period(from[i] == null ? null : from[i].toLocalDate(), to[i].toLocalDate()));
        }
        return periods;
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
