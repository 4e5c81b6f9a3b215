package vn.giamngheo.budget.disbursement;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.budget.programme.Nature;

/** What may be spent of a programme's money in a unit's year, beside what was paid up to a day. */
@ApplicationScoped
public class PaidByNature {

    private static final String SUMS = """
            select nature, sum(granted_vnd + brought_forward_vnd) as available, coalesce(sum((
                select sum(e.amount_vnd) from ledger_entry e
                    join posting p on p.id = e.posting_id
                    join posting o on o.id = coalesce(p.reverses, p.id)
                    left join disbursement_detail d on d.posting_id = o.id
                where e.cell_id = c.id and e.account = 'SPENT' and coalesce(d.paid_on, o.decision_date) <= ?)), 0) as paid
            from ledger_cell c where programme = ? and unit = ? and budget_year = ? group by nature""";

    private final AgroalDataSource db;

    PaidByNature(AgroalDataSource db) {
        this.db = db;
    }

    /**
     * Dong.
     *
     * @param availableVnd new and carried-over money of the year, as it stands now
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
                            row.getObject(2, BigDecimal.class).longValueExact(),
                            row.getObject(3, BigDecimal.class).longValueExact()));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
