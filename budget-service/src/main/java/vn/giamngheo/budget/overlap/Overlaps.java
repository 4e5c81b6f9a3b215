package vn.giamngheo.budget.overlap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.budget.ledger.Sums;

/**
 * Finds what two programmes finance: no duplication of content, area and beneficiary is allowed (Decree 27/2022/NĐ-CP on integration). The
 * same words count as the same content; other words for the same thing are not found.
 */
@ApplicationScoped
class Overlaps {

    /** Blanks and capitals do not make another content. */
    private static final String SAME = "lower(regexp_replace(btrim(normalize(%s, NFC)), '\\s+', ' ', 'g'))";

    private static final String SIDES =
            """
            with paid as (
                select c.unit, %s as content, e.beneficiary_kind, c.programme, c.line, sum(e.amount_vnd) as amount
                from ledger_cell c join paid_entry e on e.cell_id = c.id
                where c.unit = any (?) and e.activity is not null and e.paid_on between ? and ?
                group by 1, 2, 3, 4, 5 having sum(e.amount_vnd) > 0),
            work as (
                select unit, %s as content, programme, line, sum(total_investment_vnd) as amount
                from capital_work where unit = any (?) and first_year <= ? and last_year >= ? and works_count = 1
                group by 1, 2, 3, 4),
            declared as (
                select f.id, n.position, f.unit, %s as content, f.programme, n.line, n.amount_vnd as amount, n.paid_by
                from spending_forecast f join spending_forecast_not_spendable n on n.forecast_id = f.id
                where f.unit = any (?) and f.budget_year between ? and ? and n.paid_by is not null)
            select 'PAYMENTS' as kind, unit, content, beneficiary_kind as beneficiary, '' as place, programme, line, amount from paid s
            where exists (select from paid x where x.unit = s.unit and x.content = s.content
                and x.beneficiary_kind = s.beneficiary_kind and x.programme <> s.programme)
            union all
            select 'WORKS', unit, content, null, '', programme, line, amount from work s
            where exists (select from work x where x.unit = s.unit and x.content = s.content and x.programme <> s.programme)
            union all
            select 'DECLARED', unit, content, null, id || ' ' || position, programme, line, amount from declared
            union all
            select 'DECLARED', unit, content, null, id || ' ' || position, paid_by, null, null from declared
            order by kind, unit, content, beneficiary, place, amount desc nulls last, programme, line""".formatted(SAME.formatted("e.activity"), SAME.formatted("name"), SAME.formatted("n.reason"));

    /** What one overlap is about. */
    private record Subject(OverlapKind kind, String unit, String content, Optional<String> beneficiary, String place) {}

    private record Row(Subject subject, OverlapView.Side side) {}

    private final AgroalDataSource db;

    Overlaps(AgroalDataSource db) {
        this.db = db;
    }

    /** Units that something is recorded of. */
    List<String> units() {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(
                        "select unit from ledger_cell union select unit from capital_work union select unit from spending_forecast");
                var row = statement.executeQuery()) {
            var units = new ArrayList<String>();
            while (row.next()) {
                units.add(row.getString(1));
            }
            return units;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Within the days, both inclusive; works and documents by their years. */
    List<OverlapView> of(Collection<String> units, LocalDate from, LocalDate to) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(SIDES)) {
            var codes = connection.createArrayOf("text", units.toArray());
            statement.setArray(1, codes);
            statement.setObject(2, from);
            statement.setObject(3, to);
            statement.setArray(4, codes);
            statement.setInt(5, to.getYear());
            statement.setInt(6, from.getYear());
            statement.setArray(7, codes);
            statement.setInt(8, from.getYear());
            statement.setInt(9, to.getYear());
            var rows = new ArrayList<Row>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
            return overlaps(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<OverlapView> overlaps(List<Row> rows) {
        return rows.stream()
                .collect(groupingBy(Row::subject, LinkedHashMap::new, mapping(Row::side, toList())))
                .entrySet()
                .stream()
                .map(one -> new OverlapView(
                        one.getKey().kind(),
                        one.getKey().unit(),
                        one.getKey().content(),
                        one.getKey().beneficiary().orElse(null),
                        one.getValue()))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var amount = Optional.ofNullable(row.getObject("amount", BigDecimal.class));
        return new Row(
                new Subject(
                        OverlapKind.valueOf(row.getString("kind")),
                        row.getString("unit"),
                        row.getString("content"),
                        Optional.ofNullable(row.getString("beneficiary")),
                        row.getString("place")),
                new OverlapView.Side(
                        row.getString("programme"),
                        row.getString("line"),
                        amount.map(Sums::exact).orElse(null)));
    }
}
