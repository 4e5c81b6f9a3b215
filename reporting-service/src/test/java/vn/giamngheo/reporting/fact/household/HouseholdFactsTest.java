package vn.giamngheo.reporting.fact.household;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.reporting.Api;
import vn.giamngheo.reporting.Facts;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventSender;

/** Each test speaks of a commune of which no other test speaks. */
@QuarkusTest
class HouseholdFactsTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 12, 31);
    private static final LocalDate SECOND = LocalDate.of(2022, 12, 31);
    private static final LocalDate THIRD = LocalDate.of(2023, 12, 31);

    private Facts facts;

    @BeforeEach
    void open() {
        facts = new Facts();
    }

    @AfterEach
    void close() {
        facts.close();
    }

    @Test
    void the_same_message_twice_counts_once() {
        var household = Ids.next();
        var message = Ids.next();
        var data = Facts.classification(household, "02044", "POOR", FIRST);
        try (var sender = new EventSender()) {
            sender.send("household.events.v1", message, "vn.giamngheo.household.classified.v1", household, data);
            sender.send("household.events.v1", message, "vn.giamngheo.household.classified.v1", household, data);
            sender.send(
                    "household.events.v1",
                    Ids.next(),
                    "vn.giamngheo.household.classified.v1",
                    household,
                    Facts.classification(household, "02044", "POOR", SECOND));
        }

        eventually(() -> {
            poor("02044", "2022", 1);
            Api.value("poverty.households.total", "02044", "2022").body("items[0].value", equalTo(1));
        });
        poor("02044", "2021", 1);
    }

    @Test
    void a_registered_household_is_counted_without_a_class_until_it_has_one() {
        var household = facts.registered("02047", 5, FIRST);
        eventually(() -> Api.value("poverty.households.total", "02047", "2021").body("items[0].value", equalTo(1)));
        poor("02047", "2021", 0);

        facts.classified(household, "02047", "POOR", FIRST);
        eventually(() -> poor("02047", "2021", 1));
        Api.value("poverty.households.total", "02047", "2021").body("items[0].value", equalTo(1));
    }

    @Test
    void a_class_holds_until_the_next_whatever_the_order_in_which_they_arrive() {
        var household = Ids.next();
        facts.classified(household, "02050", "NOT_POOR", THIRD);
        facts.classified(household, "02050", "POOR", FIRST);
        facts.classified(household, "02050", "NEAR_POOR", SECOND);

        eventually(() -> {
            poor("02050", "2021", 1);
            nearPoor("02050", "2022", 1);
        });
        poor("02050", "2022", 0);
        nearPoor("02050", "2021", 0);
        nearPoor("02050", "2023", 0);
        Api.value("poverty.households.total", "02050", "2023").body("items[0].value", equalTo(1));
    }

    @Test
    void a_household_that_moved_is_counted_where_it_lived_on_that_day() {
        var household = Ids.next();
        facts.classified(household, "02053", "POOR", FIRST);
        facts.classified(household, "02068", "POOR", SECOND);

        eventually(() -> poor("02068", "2022", 1));
        poor("02053", "2021", 1);
        poor("02053", "2022", 0);
        Api.value("poverty.households.poor", "02068", "2021").body("items[0].value", nullValue());
    }

    @Test
    void a_corrected_number_of_persons_holds_from_the_beginning() {
        var household = facts.registered("02059", 5, FIRST);
        facts.classified(household, "02059", "POOR", SECOND);
        facts.send("household.events.v1", "household.corrected", household, """
                {"householdId":"%s","unit":"02059","area":"RURAL","persons":7,"registeredOn":"2021-12-31"}""".formatted(household));

        eventually(() -> Api.value("poverty.persons.poor", "02059", "2022").body("items[0].value", equalTo(7)));
    }

    @Test
    void a_class_given_again_for_the_same_day_replaces_the_first() {
        var household = Ids.next();
        facts.classified(household, "02062", "POOR", FIRST, "CLEAN_WATER");
        facts.classified(household, "02062", "NEAR_POOR", FIRST, "HOUSING_AREA");

        eventually(() -> nearPoor("02062", "2021", 1));
        poor("02062", "2021", 0);
        Api.value("poverty.deprivation.clean_water", "02062", "2021").body("items[0].value.numerator", equalTo(0));
        Api.value("poverty.deprivation.housing_area", "02062", "2021").body("items[0].value.numerator", equalTo(1));
    }

    /** The publisher's example as it is where the class was determined by income. */
    @Test
    void a_class_without_scores_is_counted_as_average() throws Exception {
        var household = Ids.next();
        var event = (ObjectNode) new ObjectMapper()
                .readTree(Contract.example("household-service", "vn.giamngheo.household.classified.v1"));
        event.put("householdId", household.toString()).put("unit", "02077").put("classification", "AVERAGE");
        event.putNull("scoreA").putNull("scoreB").putArray("deprivedIndicators");
        facts.send("household.events.v1", "household.classified", household, event.toString());

        eventually(
                () -> Api.value("poverty.households.average", "02077", "2021").body("items[0].value", equalTo(1)));
        Api.value("poverty.persons.average", "02077", "2021").body("items[0].value", equalTo(4));
    }

    @Test
    void an_event_of_an_unknown_unit_is_set_aside_and_does_not_hold_up_the_others() {
        facts.classified("99999", "POOR", FIRST);
        facts.classified("02065", "POOR", FIRST);

        eventually(() -> poor("02065", "2021", 1));
    }

    private void told(String fact, UUID household, String effectiveOn, String... stays) {
        facts.send("household.events.v1", "household." + fact, household, """
                {"householdId":"%s","effectiveOn":"%s","timeline":[%s]}""".formatted(
                        household, effectiveOn, String.join(",", stays)));
    }

    private static String stay(String unit, int persons, String from, String to) {
        return """
                {"unit":"%s","unitValidFrom":"2021-01-01","area":"RURAL","persons":%d,"validFrom":"%s"%s}""".formatted(unit, persons, from, to == null ? "" : ",\"validTo\":\"" + to + '"');
    }

    private static void persons(String unit, String period, int persons) {
        Api.value("poverty.persons.poor", unit, period).body("items[0].value", equalTo(persons));
    }

    @Test
    void a_moved_household_takes_its_class_along_and_is_counted_once() {
        var household = facts.registered("02071", 4, FIRST);
        facts.classified(household, "02071", "POOR", FIRST);
        told(
                "moved",
                household,
                "2022-06-01",
                stay("02071", 4, "2021-12-31", "2022-06-01"),
                stay("02083", 4, "2022-06-01", null));

        eventually(() -> {
            poor("02083", "2022", 1);
            poor("02071", "2022", 0);
        });
        poor("02071", "2021", 1);

        facts.classified(household, "02083", "NEAR_POOR", THIRD);
        eventually(() -> nearPoor("02083", "2023", 1));
        poor("02083", "2023", 0);

        told("change-reversed", household, "2022-06-01", stay("02071", 4, "2021-12-31", null));
        eventually(() -> {
            poor("02071", "2022", 1);
            nearPoor("02071", "2023", 1);
            poor("02083", "2022", 0);
            nearPoor("02083", "2023", 0);
        });
    }

    @Test
    void an_ended_household_is_not_counted_from_that_day_and_the_other_has_its_persons() {
        var stays = facts.registered("02077", 2, FIRST);
        var ends = facts.registered("02077", 3, FIRST);
        facts.classified(stays, "02077", "POOR", FIRST);
        facts.classified(ends, "02077", "POOR", FIRST);
        told(
                "merged",
                stays,
                "2022-06-01",
                stay("02077", 4, "2021-12-31", "2022-06-01"),
                stay("02077", 7, "2022-06-01", null));
        told("ended", ends, "2022-06-01", stay("02077", 4, "2021-12-31", "2022-06-01"));

        eventually(() -> {
            poor("02077", "2022", 1);
            persons("02077", "2022", 7);
        });
        poor("02077", "2021", 2);
        persons("02077", "2021", 8);

        facts.classified(ends, "02077", "POOR", SECOND);
        facts.classified(stays, "02077", "NEAR_POOR", SECOND);
        eventually(() -> nearPoor("02077", "2022", 1));
        poor("02077", "2022", 0);
    }

    @Test
    void a_household_whose_split_was_undone_was_never_there() {
        var made = facts.registered("02080", 2, SECOND);
        facts.classified(made, "02080", "POOR", SECOND);
        eventually(() -> poor("02080", "2022", 1));

        told("change-reversed", made, "2022-12-31");
        eventually(() -> poor("02080", "2022", 0));
    }

    @Test
    void a_household_that_was_withdrawn_is_forgotten_and_counts_when_it_is_registered_again() {
        var household = facts.registered("02086", 3, FIRST);
        facts.classified(household, "02086", "POOR", FIRST);
        told("changed", household, "2022-06-01", stay("02086", 5, "2021-12-31", null));
        eventually(() -> persons("02086", "2021", 5));

        told("withdrawn", household, "2021-12-31");
        eventually(() -> poor("02086", "2022", 0));
        poor("02086", "2021", 0);

        facts.classified(household, "02086", "POOR", FIRST);
        eventually(() -> persons("02086", "2022", 4));
        told("withdrawn", household, "2021-12-31");
        facts.classified(household, "02086", "NEAR_POOR", FIRST);
        eventually(() -> nearPoor("02086", "2022", 1));
        poor("02086", "2022", 0);
    }

    /** 23710 was A Dơk, which went into Ia Dơk (23869); today it is Ia Băng. */
    @Test
    void a_class_after_the_reform_goes_to_the_unit_that_the_household_was_recorded_in_whatever_its_code_means_today() {
        classifiedIn("23710", "2025-12-14");

        eventually(() -> poor("23869", "2025", 1));
        Api.value("poverty.households.poor", "23710", "2025").body("items[0].value", nullValue());
    }

    @Test
    void a_class_after_the_reform_of_a_household_recorded_under_a_code_that_ended_is_counted() {
        classifiedIn("02098", "2025-12-14");

        eventually(() -> poor("02104", "2025", 1));
    }

    private void classifiedIn(String unit, String validFrom) {
        var household = Ids.next();
        facts.send("household.events.v1", "household.classified", household, """
                {"householdId":"%s","unit":"%s","unitValidFrom":"2021-01-01","area":"RURAL","persons":4,
                 "classification":"POOR","standard":"MDP_2022_2025","scoreA":130,"scoreB":40,
                 "deprivedIndicators":["CLEAN_WATER"],"validFrom":"%s"}""".formatted(household, unit, validFrom));
    }

    private static void poor(String unit, String period, int households) {
        Api.value("poverty.households.poor", unit, period).body("items[0].value", equalTo(households));
    }

    private static void nearPoor(String unit, String period, int households) {
        Api.value("poverty.households.near_poor", unit, period).body("items[0].value", equalTo(households));
    }
}
