package vn.giamngheo.budget.disbursement;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** What payments were for, in the database: beside their postings, written once. */
@ApplicationScoped
class Details {

    private static final String WRITE = """
            insert into disbursement_detail (posting_id, paid_on, beneficiary_kind, activity, work_id)
            select * from unnest(?::uuid[], ?::date[], ?::text[], ?::text[], ?::uuid[])""";

    private final AgroalDataSource db;

    Details(AgroalDataSource db) {
        this.db = db;
    }

    /** Of those that have one. */
    void write(List<Order> orders) {
        var told = orders.stream().filter(order -> order.detail().isPresent()).toList();
        if (told.isEmpty()) {
            return;
        }
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(WRITE)) {
            statement.setArray(1, array(connection, "uuid", told, Order::id));
            statement.setArray(
                    2, array(connection, "date", told, order -> payment(order).paidOn()));
            statement.setArray(3, array(connection, "text", told, order -> payment(order)
                    .beneficiary()
                    .name()));
            statement.setArray(
                    4, array(connection, "text", told, order -> payment(order).activity()));
            statement.setArray(
                    5, array(connection, "uuid", told, order -> order.work().orElse(null)));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Payment payment(Order order) {
        return order.detail().orElseThrow();
    }

    private static java.sql.Array array(
            Connection connection, String type, List<Order> orders, Function<Order, Object> part) throws SQLException {
        return connection.createArrayOf(type, orders.stream().map(part).toArray());
    }
}
