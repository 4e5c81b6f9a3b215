package vn.giamngheo.launcher.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.launcher.sample.household.PoorFamilies;
import vn.giamngheo.launcher.sample.household.PoorFamilies.Family;

/**
 * What some poor households of the synthetic A Lưới need and received, one content by two programme lines among it, and a small labour
 * market over five quarters. All of it is made up.
 */
final class SampleSupport {

    private static final LocalDate SURVEYED_ON = LocalDate.of(2022, 10, 3);
    private static final LocalDate GIVEN_ON = LocalDate.of(2023, 3, 15);
    private static final LocalDate GIVEN_AGAIN_ON = LocalDate.of(2023, 6, 20);
    private static final LocalDate OFFERED_ON = LocalDate.of(2023, 1, 9);
    private static final LocalDate PLACED_ON = LocalDate.of(2023, 4, 3);
    private static final String CONTENT = "Bò giống sinh sản";
    private static final int FAMILIES = 40;
    private static final int SURVEYED = 8;
    private static final int GIVEN_AGAIN = 5;
    private static final int SEEKERS = 15;
    private static final int SEEKERS_A_QUARTER = 3;
    private static final int MATCHED = 4;
    private static final long COW_VND = 15_000_000;
    private static final List<List<String>> CAUSES = List.of(
            List.of("LACK_CAPITAL", "LACK_PRODUCTION_KNOWLEDGE"),
            List.of("LACK_PRODUCTION_LAND"),
            List.of("ILLNESS_OR_ACCIDENT", "LACK_LABOUR"),
            List.of("LACK_LABOUR_SKILL", "LACK_CAPITAL"));

    private record RecordNeeds(LocalDate surveyedOn, List<String> causes, List<String> needs) {}

    private record Item(UUID id, UUID householdId, long amountVnd) {}

    private record Period(LocalDate from, LocalDate to) {}

    private record SupportList(
            UUID id,
            String decisionNumber,
            String kind,
            String content,
            String line,
            LocalDate givenOn,
            Period period,
            String provider,
            List<Item> items) {}

    private record Seeker(
            UUID id, UUID householdId, UUID memberId, String need, String trade, LocalDate registeredOn) {}

    private record Offer(
            UUID id,
            String kind,
            String trade,
            String provider,
            String unit,
            int places,
            LocalDate validFrom,
            LocalDate validTo) {}

    private record Match(UUID id, UUID seekerId, UUID offerId, LocalDate matchedOn) {}

    private record Outcome(String outcome, LocalDate happenedOn) {}

    private final Door officer;
    private final Story story;

    /** @param officer of the district */
    SampleSupport(Door officer, Story story) {
        this.officer = officer;
        this.story = story;
    }

    void load() throws IOException, InterruptedException {
        var families = PoorFamilies.of("20047", FAMILIES);
        needs(families.subList(0, SURVEYED));
        give("QD-MAU-HT-01", "DA2", GIVEN_ON, families);
        give("QD-MAU-HT-02", "DTTS", GIVEN_AGAIN_ON, families.subList(0, GIVEN_AGAIN));
        story.tell("support", families.size(), GIVEN_AGAIN);
        seek(families.subList(0, SEEKERS));
        UUID course = offer("TRAINING", "AGRICULTURE", "20047", 20);
        offer("JOB", "MACHINES", "481", 12);
        place(families.subList(0, MATCHED), course);
        story.tell("labour", SEEKERS, MATCHED);
    }

    private void needs(List<Family> families) throws IOException, InterruptedException {
        for (int i = 0; i < families.size(); i++) {
            officer.add(
                    "/households/" + families.get(i).householdId() + "/needs",
                    new RecordNeeds(SURVEYED_ON, CAUSES.get(i % CAUSES.size()), List.of("PRODUCTION", "WORK")));
        }
    }

    /** Meant for a year: the second one falls into the year of the first. */
    private void give(String decision, String line, LocalDate on, List<Family> families)
            throws IOException, InterruptedException {
        UUID id = SampleIds.of(on, decision);
        officer.create(
                "/support-lists",
                "/support-lists/" + id,
                new SupportList(
                        id,
                        decision,
                        "PRODUCTION",
                        CONTENT,
                        line,
                        on,
                        new Period(on, on.plusYears(1)),
                        "UBND huyện A Lưới",
                        families.stream()
                                .map(family -> new Item(
                                        SampleIds.of(on, decision + "/" + family.householdId()),
                                        family.householdId(),
                                        COW_VND))
                                .toList()));
    }

    private void seek(List<Family> families) throws IOException, InterruptedException {
        for (int i = 0; i < families.size(); i++) {
            UUID id = seeker(families.get(i));
            officer.create(
                    "/job-seekers",
                    "/job-seekers/" + id,
                    new Seeker(
                            id,
                            families.get(i).householdId(),
                            families.get(i).headId(),
                            "TRAINING",
                            "AGRICULTURE",
                            registeredOn(i)));
        }
    }

    /** The first ones in the first quarter of 2023, the others in the quarters before it. */
    private static LocalDate registeredOn(int index) {
        return LocalDate.of(2023, 2, 6).minusMonths(3L * (index / SEEKERS_A_QUARTER));
    }

    private UUID offer(String kind, String trade, String unit, int places) throws IOException, InterruptedException {
        UUID id = SampleIds.of(OFFERED_ON, "job-offer/" + kind + "/" + unit);
        officer.create(
                "/job-offers",
                "/job-offers/" + id,
                new Offer(
                        id,
                        kind,
                        trade,
                        "Trung tâm Dịch vụ việc làm (mẫu)",
                        unit,
                        places,
                        OFFERED_ON,
                        LocalDate.of(2024, 1, 1)));
        return id;
    }

    private void place(List<Family> families, UUID offer) throws IOException, InterruptedException {
        for (Family family : families) {
            UUID id = SampleIds.of(OFFERED_ON, "job-match/" + family.headId());
            String match = "/job-matches/" + id;
            officer.create("/job-matches", match, new Match(id, seeker(family), offer, LocalDate.of(2023, 3, 20)));
            officer.take(match + "/outcomes", match, new Outcome("PLACED", PLACED_ON));
        }
        String first = "/job-matches/"
                + SampleIds.of(OFFERED_ON, "job-match/" + families.get(0).headId());
        officer.take(first + "/outcomes", first, new Outcome("EMPLOYED_AFTER_SIX_MONTHS", LocalDate.of(2023, 10, 9)));
    }

    private static UUID seeker(Family family) {
        return SampleIds.of(OFFERED_ON, "job-seeker/" + family.headId());
    }
}
