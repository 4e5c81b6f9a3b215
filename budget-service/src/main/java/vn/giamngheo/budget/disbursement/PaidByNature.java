package vn.giamngheo.budget.disbursement;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.budget.ledger.Sums;
import vn.giamngheo.budget.programme.Nature;

/** What may be spent of a programme's money in a unit's year, beside what was paid up to a day. */
@ApplicationScoped
public class PaidByNature {

    private static final String SUMS = """
            select nature, sum(available_vnd + committed_vnd + spent_vnd + carried_forward_vnd) as available, coalesce(sum((
                select sum(e.amount_vnd) from paid_entry e where e.cell_id = c.id and e.paid_on <= ?)), 0) as paid
            from ledger_cell c where programme = ? and unit = ? and budget_year = ? group by nature""";

    private final AgroalDataSource db;

    PaidByNature(AgroalDataSource db) {
        this.db = db;
    }

    /**
     * Dong.
     *
     * @param availableVnd what the unit itself disposes of in the year, carried-over money included, as it stands now
     * @param paidVnd up to the day, inclusive, less what was taken back since
     */
    public record Sum(Nature nature, long availableVnd, long paidVnd) {}

    public List<Sum> of(String programme, String unit, int year, LocalDate day) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(SUMS)) {
            statement.setObject(1, day);
            statement.setString(2, programme);
            statement.setString(3, unit);
            statement.setInt(4, year);
            var sums = new ArrayList<Sum>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    sums.add(new Sum(
                            Nature.valueOf(row.getString(1)),
                            Sums.exact(row.getObject(2, BigDecimal.class)),
                            Sums.exact(row.getObject(3, BigDecimal.class))));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
