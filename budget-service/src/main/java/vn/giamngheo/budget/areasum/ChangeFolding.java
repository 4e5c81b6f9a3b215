package vn.giamngheo.budget.areasum;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;

/** Adds changes that wait to the sums of every area that their unit counts for, and takes them away, in one statement. */
@ApplicationScoped
class ChangeFolding {

    /** Changes of one transaction. */
    static final int MOST = 10_000;

    /** Changes of a year whose sums have to be made wait for that. */
    private static final String FOLD = """
            with folded as (
                delete from ledger_change where seq in (
                    select c.seq from ledger_change c join summed_year y on y.budget_year = c.budget_year
                    where y.revision > 0 order by c.seq limit ?)
                returning *),
            added as (
                insert into area_sum (area, %1$s)
                select m.area, %2$s, %3$s
                from folded f join area_member m on m.budget_year = f.budget_year and m.unit = f.unit
                group by m.area, %2$s
                on conflict on constraint area_sum_pk do update set %4$s)
            select count(*) from folded""".formatted(
                    AreaSums.COLUMNS,
                    "f." + String.join(", f.", AreaSums.DIMENSIONS),
                    AreaSums.sides("sum(f.%s)"::formatted),
                    AreaSums.sides(side -> "%1$s = area_sum.%1$s + excluded.%1$s".formatted(side)));

    private final AgroalDataSource db;

    ChangeFolding(AgroalDataSource db) {
        this.db = db;
    }

    /** @return how many changes were added; 0 also when another process is at it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int fold() {
        try (var connection = db.getConnection()) {
            return SumLock.take(connection) ? fold(connection) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes that wait, for the metric; NaN when the database cannot be asked. */
    double waiting() {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement("select count(*) from ledger_change");
                var result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }

    static int fold(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(FOLD)) {
            statement.setInt(1, MOST);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
