package vn.giamngheo.reporting.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.testing.Contract.assertSameShape;
import static vn.giamngheo.testing.Contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.reporting.Facts;
import vn.giamngheo.testing.EventProbe;

/** Each test speaks of units that no other test speaks of. */
@QuarkusTest
class PublicationTest {

    private static final String TYPE = "vn.giamngheo.reporting.indicator-measured.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Facts facts;
    private EventProbe probe;

    @BeforeEach
    void open() {
        facts = new Facts();
        probe = new EventProbe("reporting.events.v1");
    }

    @AfterEach
    void close() {
        probe.close();
        facts.close();
    }

    @Test
    void what_changes_in_a_commune_is_told_of_it_and_of_everything_above_it() {
        facts.classified("02125", "POOR", LocalDate.of(2021, 12, 31));

        for (var unit : List.of("02125", "065", "VN")) {
            var measured = await(
                    unit,
                    event -> event.path("indicator").asText().equals("poverty.rate.poor")
                            && event.path("period").asText().equals("2021")
                            && event.path("numerator").asLong() >= 1);
            assertEquals("2021-12-31", measured.path("asOf").asText());
        }
    }

    @Test
    void the_event_has_the_shape_of_its_example() {
        facts.classified("02170", "POOR", LocalDate.of(2021, 12, 31));

        var measured = await("02170", event -> event.path("indicator").asText().equals("poverty.rate.poor"));

        assertSameShape(example("reporting-service", TYPE), measured.toString());
    }

    @Test
    void only_what_changed_is_told_again() {
        var household = Ids.next();
        facts.classified(household, "02173", "POOR", LocalDate.of(2021, 12, 31));
        await("02173", event -> isCount(event, "poverty.households.poor", 1));

        facts.classified("02173", "NOT_POOR", LocalDate.of(2021, 12, 31));
        var told = until("02173", event -> isCount(event, "poverty.households.total", 2));
        assertEquals(1, count(told, "poverty.households.poor"));
        assertEquals(2, count(told, "poverty.households.total"));
    }

    @Test
    void a_later_year_that_was_told_is_told_again_when_an_earlier_review_arrives_late() {
        var household = Ids.next();
        var other = Ids.next();
        facts.classified(household, "02176", "POOR", LocalDate.of(2022, 12, 31));
        await("02176", event -> isCount(event, "poverty.households.total", 1));

        facts.classified(other, "02176", "POOR", LocalDate.of(2021, 12, 31));

        var again = await(
                "02176",
                event -> isCount(event, "poverty.households.total", 2)
                        && event.path("period").asText().equals("2022"));
        assertEquals("2022-12-31", again.path("asOf").asText());
    }

    @Test
    void money_is_told_of_its_budget_year() {
        facts.money("appropriated", "066", 2023, "2023-03-24", Facts.entry("DA1", "CENTRAL", "CAPITAL", 5_000_000L));

        var measured = await("066", event -> event.path("indicator").asText().equals("budget.appropriated"));

        assertEquals("2023", measured.path("period").asText());
        assertEquals(5_000_000L, measured.path("value").asLong());
    }

    @Test
    void a_certificate_is_told_of_every_year_in_which_it_holds() {
        var household = Ids.next();
        facts.send("household.events.v1", "household.certificate-issued", household, """
                {"householdId":"%s","unit":"04594","unitValidFrom":"2021-01-01","classification":"POOR",
                 "issuedOn":"2022-12-14","validUntil":"2024-01-01"}""".formatted(household));

        var told = until("04594", event -> event.path("period").asText().equals("2023"));

        assertEquals(
                List.of("2022", "2023"),
                told.stream().map(event -> event.path("period").asText()).toList());
        assertEquals(2, count(told, "certificates.valid"));
    }

    private static boolean isCount(JsonNode event, String indicator, int value) {
        return event.path("indicator").asText().equals(indicator)
                && event.path("value").asInt() == value;
    }

    private static long count(List<JsonNode> events, String indicator) {
        return events.stream()
                .filter(event -> event.path("indicator").asText().equals(indicator))
                .count();
    }

    private JsonNode await(String unit, Predicate<JsonNode> wanted) {
        var told = until(unit, wanted);
        return told.get(told.size() - 1);
    }

    /** What is told of a unit, up to and including the first event that is wanted. */
    private List<JsonNode> until(String unit, Predicate<JsonNode> wanted) {
        for (int n = 1; ; n++) {
            var told = probe.awaitCount(TYPE, unit, n).stream()
                    .map(PublicationTest::json)
                    .toList();
            if (wanted.test(told.get(n - 1))) {
                return told;
            }
        }
    }

    private static JsonNode json(String data) {
        try {
            return JSON.readTree(data);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
