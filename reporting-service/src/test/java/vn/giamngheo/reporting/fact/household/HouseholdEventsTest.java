package vn.giamngheo.reporting.fact.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.reporting.Example;

/** The consumer's side of the contract: the publisher's own example is read. */
class HouseholdEventsTest {

    private static final UUID HOUSEHOLD = UUID.fromString("019385a0-3f60-7c1e-9b0a-2f6d1c8e4a10");

    @Test
    void a_registration_is_understood() {
        assertEquals(
                new HouseholdRegistered(
                        HOUSEHOLD, "20047", LocalDate.of(2021, 1, 1), "RURAL", 4, LocalDate.of(2021, 12, 31)),
                Example.of("household-service", "vn.giamngheo.household.registered.v1", HouseholdRegistered.class));
    }

    @Test
    void a_classification_is_understood() {
        assertEquals(
                new HouseholdClassified(
                        HOUSEHOLD,
                        "20047",
                        LocalDate.of(2021, 1, 1),
                        "RURAL",
                        4,
                        "POOR",
                        "MDP_2022_2025",
                        List.of("HEALTH_INSURANCE", "HOUSING_QUALITY", "CLEAN_WATER", "HYGIENIC_TOILET"),
                        LocalDate.of(2021, 12, 31)),
                Example.of("household-service", "vn.giamngheo.household.classified.v1", HouseholdClassified.class));
    }

    @Test
    void a_correction_is_understood() {
        assertEquals(
                new HouseholdCorrected(
                        HOUSEHOLD,
                        5,
                        LocalDate.of(2021, 12, 31),
                        List.of(stay("20047", 5, LocalDate.of(2021, 12, 31), null))),
                Example.of("household-service", "vn.giamngheo.household.corrected.v1", HouseholdCorrected.class));
    }

    @Test
    void a_move_is_understood() {
        var day = LocalDate.of(2022, 6, 1);
        assertEquals(
                new HouseholdTimeline(
                        HOUSEHOLD,
                        day,
                        List.of(stay("20047", 4, LocalDate.of(2021, 12, 31), day), stay("20026", 4, day, null))),
                Example.of("household-service", "vn.giamngheo.household.moved.v1", HouseholdTimeline.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"split", "merged", "changed", "ended", "change-reversed"})
    void whatever_else_happens_to_a_household_is_told_in_the_same_words(String fact) {
        var told = Example.of("household-service", "vn.giamngheo.household." + fact + ".v1", HouseholdTimeline.class);
        assertEquals(HOUSEHOLD, told.householdId());
        assertEquals(LocalDate.of(2022, 6, 1), told.effectiveOn());
        assertEquals(LocalDate.of(2021, 12, 31), told.timeline().get(0).validFrom());
    }

    @Test
    void a_withdrawal_is_understood() {
        assertEquals(
                new HouseholdWithdrawn(HOUSEHOLD, LocalDate.of(2021, 12, 31)),
                Example.of("household-service", "vn.giamngheo.household.withdrawn.v1", HouseholdWithdrawn.class));
    }

    private static HouseholdTimeline.Stay stay(String unit, int persons, LocalDate from, LocalDate to) {
        return new HouseholdTimeline.Stay(unit, LocalDate.of(2021, 1, 1), "RURAL", persons, from, to);
    }
}
