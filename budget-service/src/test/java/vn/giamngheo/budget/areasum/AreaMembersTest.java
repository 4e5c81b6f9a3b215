package vn.giamngheo.budget.areasum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.budget.ledger.Territory;
import vn.giamngheo.platform.area.Areas;

/** The question put to the database finds the units that the ledger's own rule finds. */
@QuarkusTest
class AreaMembersTest {

    @Inject
    AgroalDataSource db;

    @Inject
    Areas areas;

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2024, 2025, 2026})
    void an_area_has_the_units_of_its_territory(int year) throws Exception {
        Undone.in(db, connection -> {
            AreaMembers.refresh(connection, year);
            assertFalse(AreaMembers.refresh(connection, year), "The map did not change");
            var members = members(connection, year);
            assertEquals(year >= 2021, members.containsKey("20"));
            for (var code : codes(connection)) {
                var territory = Territory.of(areas.tree(), code, year).units();
                assertEquals(territory.size() > 1 ? territory : Set.of(), members.getOrDefault(code, Set.of()), code);
            }
        });
    }

    private static Map<String, Set<String>> members(Connection connection, int year) throws SQLException {
        var members = new HashMap<String, Set<String>>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select area, unit from area_member where budget_year = " + year)) {
            while (row.next()) {
                members.computeIfAbsent(row.getString(1), area -> new TreeSet<>())
                        .add(row.getString(2));
            }
        }
        return members;
    }

    private static List<String> codes(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select array_agg(distinct code) from area_unit")) {
            assertTrue(row.next());
            return List.of((String[]) row.getArray(1).getArray());
        }
    }
}
