package vn.giamngheo.platform.reform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventSender;

/** The copies of the map follow what household-service tells; days are far enough away to disturb no other test. */
@QuarkusTest
class FollowedReformTest {

    private static final LocalDate FIRST = LocalDate.of(2090, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2091, 1, 1);

    @Inject
    Areas areas;

    @Inject
    EntityManager db;

    private EventSender household;

    @BeforeEach
    void open() {
        household = new EventSender();
    }

    @AfterEach
    void close() {
        household.close();
    }

    @Test
    void a_reform_is_followed_once_and_taken_back() {
        var reform = UUID.randomUUID();
        var message = UUID.randomUUID();
        applied(message, "VN", reform, FIRST, "20044", "99701");
        applied(message, "VN", reform, FIRST, "20044", "99701");
        eventually(() -> assertTrue(areas.tree().at("99701", FIRST).isPresent()));
        assertTrue(areas.tree().at("20044", FIRST).isEmpty());
        assertEquals(
                "99701",
                areas.tree()
                        .onMap("20044", FIRST.minusDays(1), FIRST)
                        .get(0)
                        .area()
                        .code());

        applied(UUID.randomUUID(), "VN", reform, FIRST, "20044", "99701"); // told anew, as after a loss of offsets
        household.send(
                "household.events.v1",
                UUID.randomUUID(),
                "vn.giamngheo.household.reform-withdrawn.v1",
                "VN",
                "{\"id\":\"%s\",\"effectiveOn\":\"%s\"}".formatted(reform, FIRST));
        eventually(() -> assertTrue(areas.tree().versions("99701").isEmpty()));
        assertTrue(areas.tree().at("20044", FIRST).isPresent());
        assertEquals(0, count("select count(*) from area_reform where id = '" + reform + "'"));
    }

    @Test
    void the_examples_of_the_publisher_are_followed() {
        var day = LocalDate.of(2025, 10, 1);
        for (var type : List.of("reform-applied", "reform-withdrawn")) {
            boolean begins = type.equals("reform-applied");
            var name = "vn.giamngheo.household." + type + ".v1";
            household.send(
                    "household.events.v1", UUID.randomUUID(), name, "VN", Contract.example("household-service", name));
            eventually(() -> assertEquals(begins, areas.tree().at("99081", day).isPresent()));
            assertEquals(!begins, areas.tree().at("22111", day).isPresent());
        }
    }

    @Test
    void a_reform_waits_for_the_one_that_it_builds_on() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        applied(UUID.randomUUID(), "later", second, SECOND, "99711", "99712");
        eventually(() -> assertEquals(1, count("select count(*) from parked_event where subject = 'later'")));
        assertTrue(areas.tree().versions("99712").isEmpty());

        applied(UUID.randomUUID(), "VN", first, FIRST, "20050", "99711");

        eventually(() -> assertTrue(areas.tree().at("99712", SECOND).isPresent()));
        assertTrue(areas.tree().at("99711", SECOND).isEmpty());
        assertEquals(0, count("select count(*) from parked_event where subject = 'later'"));
    }

    @Test
    void a_reform_that_the_reference_data_brought_already_changes_nothing() {
        var reform = UUID.randomUUID();
        long units = count("select count(*) from area_unit where valid_from <= '2026-12-31'");
        long lineage = count("select count(*) from area_lineage where to_valid_from <= '2026-12-31'");
        household.send(
                "household.events.v1",
                UUID.randomUUID(),
                "vn.giamngheo.household.reform-applied.v1",
                "VN",
                """
                {"id":"%s","effectiveOn":"2025-07-01","legalBasis":"19/2025/QĐ-TTg","ended":["20047","20056"],
                 "begun":[{"code":"20056","kind":"COMMUNE","nameVi":"Xã A Lưới 1","parent":"46"}],
                 "passages":[{"from":"20047","to":"20056","share":"FULL"},{"from":"20056","to":"20056","share":"FULL"}]}""".formatted(reform));

        eventually(() -> assertEquals(1, count("select count(*) from area_reform where id = '" + reform + "'")));
        assertEquals(units, count("select count(*) from area_unit where valid_from <= '2026-12-31'"));
        assertEquals(lineage, count("select count(*) from area_lineage where to_valid_from <= '2026-12-31'"));
    }

    private void applied(UUID message, String subject, UUID reform, LocalDate day, String from, String to) {
        household.send(
                "household.events.v1", message, "vn.giamngheo.household.reform-applied.v1", subject, """
                {"id":"%s","effectiveOn":"%s","legalBasis":"thử","ended":["%s"],
                 "begun":[{"code":"%s","kind":"COMMUNE","nameVi":"Xã Thử","parent":"46"}],
                 "passages":[{"from":"%s","to":"%s","share":"FULL"}],"more":1}""".formatted(
                                reform, day, from, to, from, to));
    }

    private long count(String sql) {
        return ((Number) db.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
