package vn.giamngheo.platform.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AreasTest {

    private static final LocalDate BASELINE = LocalDate.of(2021, 12, 31);

    @Inject
    Areas areas;

    @Inject
    AreaTables tables;

    @Inject
    DataSource database;

    @Test
    void the_tree_is_there_when_the_service_is() {
        assertEquals(
                "Huyện A Lưới", areas.tree().at("481", BASELINE).orElseThrow().nameVi());
        assertEquals(18, areas.tree().children("481", BASELINE).size());
        assertTrue(areas.tree().covers("44", "45", BASELINE));
    }

    @Test
    void the_same_edition_is_not_loaded_twice() throws Exception {
        assertFalse(tables.fill(ReferenceFiles.read()));
    }

    @Test
    void another_edition_replaces_the_tree_and_of_two_replicas_one_does_the_work() throws Exception {
        execute("update area_edition set checksum = 'older'");
        execute("update area_unit set name_vi = 'stale' where code = '481'");
        Callable<Boolean> replica = () -> tables.fill(ReferenceFiles.read());

        ExecutorService replicas = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> filled = replicas.invokeAll(List.of(replica, replica));
            assertTrue(filled.get(0).get() ^ filled.get(1).get());
        } finally {
            replicas.shutdown();
        }
        assertEquals(
                "Huyện A Lưới",
                tables.load().tree().at("481", BASELINE).orElseThrow().nameVi());
    }

    @Test
    void what_another_replica_wrote_is_seen_at_the_next_look() throws Exception {
        execute("insert into area_unit (code, valid_from, kind, name_vi, parent_code)"
                + " values ('99998', '2027-01-01', 'COMMUNE', 'Xã Thử', '46')");
        execute("update area_edition set revision = revision + 1");
        try {
            eventually(() -> assertEquals(1, areas.tree().versions("99998").size()));
        } finally {
            execute("delete from area_unit where code = '99998'");
            areas.reload();
        }
    }

    @Test
    void a_reform_written_to_the_tables_is_seen_after_reloading() throws Exception {
        AreaTree before = areas.tree();
        execute(
                "insert into area_unit (code, valid_from, kind, name_vi, parent_code) values ('99999', '2027-01-01', 'COMMUNE', 'Xã Thử', '46')");
        try {
            areas.reload();
            assertNotSame(before, areas.tree());
            assertEquals(
                    "Xã Thử",
                    areas.tree()
                            .at("99999", LocalDate.of(2027, 1, 1))
                            .orElseThrow()
                            .nameVi());
            assertTrue(before.versions("99999").isEmpty());
        } finally {
            execute("delete from area_unit where code = '99999'");
            areas.reload();
        }
    }

    @Test
    void a_reform_outlives_another_edition_and_can_be_taken_back() throws Exception {
        var day = LocalDate.of(2027, 1, 1);
        var reform = new Reform(
                UUID.randomUUID(),
                day,
                "thử",
                List.of("20044", "20050"),
                List.of(new Reform.Begun("20044", "COMMUNE", "Xã Thử", "46")),
                List.of(
                        new Reform.Passage("20044", "20044", Share.FULL),
                        new Reform.Passage("20050", "20044", Share.FULL)));
        QuarkusTransaction.requiringNew().run(() -> areas.apply(reform));
        try {
            execute("update area_edition set checksum = 'older'");
            assertTrue(tables.fill(ReferenceFiles.read()));
            areas.reload();

            assertEquals("Xã Thử", areas.tree().at("20044", day).orElseThrow().nameVi());
            assertTrue(areas.tree().at("20050", day).isEmpty());
            assertTrue(areas.tree().at("20050", reform.eve()).isPresent());
            assertEquals(
                    List.of("20044"),
                    areas.tree().onMap("20050", reform.eve(), day).stream()
                            .map(place -> place.area().code())
                            .toList());
        } finally {
            QuarkusTransaction.requiringNew().run(() -> areas.undo(reform.id()));
        }
        assertTrue(areas.tree().at("20050", day).isPresent());
        assertEquals(
                1,
                areas.tree().versions("20050").stream()
                        .filter(area -> area.validTo() == null)
                        .count());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
