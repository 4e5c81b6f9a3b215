package vn.giamngheo.budget.disbursement;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.budget.ledger.Sums;

/** Reads what was spent, entry by entry. What is taken back counts on the day on which it had been paid. */
@ApplicationScoped
class Paid {

    private static final String ENTRIES = """
            select c.unit, c.line, c.source, c.nature, c.origin_year, e.*
            from ledger_cell c join paid_entry e on e.cell_id = c.id where c.unit = ? and c.budget_year = ?""";

    private final AgroalDataSource db;

    Paid(AgroalDataSource db) {
        this.db = db;
    }

    /** One row for each combination that occurs, in the order of the groupings; days inclusive. */
    List<DisbursementSums.Sum> sums(String unit, int year, LocalDate from, LocalDate to, List<Grouping> groupings) {
        var columns = groupings.stream().map(Grouping::expression).collect(Collectors.joining(", "));
        var places = IntStream.rangeClosed(1, groupings.size())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        var sql = "select " + (columns.isEmpty() ? "" : columns + ", ") + "sum(amount_vnd) from (" + ENTRIES
                + ") as paid where paid_on between ? and ?"
                + (columns.isEmpty() ? " having count(*) > 0" : " group by " + places + " order by " + places);
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, unit);
            statement.setInt(2, year);
            statement.setObject(3, from);
            statement.setObject(4, to);
            var sums = new ArrayList<DisbursementSums.Sum>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var group = new LinkedHashMap<String, String>();
                    for (int i = 0; i < groupings.size(); i++) {
                        group.put(groupings.get(i).parameter(), row.getString(i + 1));
                    }
                    long amount = Sums.exact(row.getObject(groupings.size() + 1, BigDecimal.class));
                    sums.add(new DisbursementSums.Sum(group, amount));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
