package vn.giamngheo.budget.areasum;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At the size of a nation, with postings that wait, a reader finds its rows by index and never comes near the cells. */
@QuarkusTest
class AreaPlanTest {

    private static final List<String> GROWTH = List.of("""
            insert into area_sum
            select 'a' || n / 32, 'P', 2016, 2016, 'DA' || n % 32, 'CENTRAL', 'RECURRENT', 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0
            from generate_series(1, 24000) n""", """
            insert into area_member select 'a' || n / 32, 2016, 'u' || n from generate_series(1, 34000) n""", """
            insert into ledger_change (programme, unit, budget_year, origin_year, line, source, nature, granted_vnd, brought_forward_vnd,
                received_vnd, recovered_vnd, adjusted_vnd, available_vnd, committed_vnd, spent_vnd, carried_forward_vnd, allocated_down_vnd,
                withdrawn_vnd)
            select 'P', 'u' || n, 2016, 2016, 'DA5', 'CENTRAL', 'RECURRENT', 0, 0, 0, 0, 0, -1, 0, 1, 0, 0, 0
            from generate_series(1, 300) n""", "analyze area_sum, area_member, ledger_change");

    @Inject
    AgroalDataSource db;

    @Test
    void sums_and_members_are_found_by_index() throws Exception {
        Undone.in(db, connection -> {
            try (var statement = connection.createStatement()) {
                for (var sql : GROWTH) {
                    statement.execute(sql);
                }
            }
            var plan = plan(connection);
            assertTrue(plan.contains("area_sum_pk"), plan);
            for (var table : List.of("area_sum", "area_member", "ledger_cell")) {
                assertFalse(plan.contains("Seq Scan on " + table), plan);
            }
        });
    }

    private static String plan(Connection connection) throws SQLException {
        var lines = new ArrayList<String>();
        try (var explain = connection.prepareStatement(
                "explain select line, sum(available_vnd) from " + AreaSums.ROWS + " group by line")) {
            AreaSums.bind(explain, "a7", 2016);
            try (var line = explain.executeQuery()) {
                while (line.next()) {
                    lines.add(line.getString(1));
                }
            }
        }
        return String.join("\n", lines);
    }
}
