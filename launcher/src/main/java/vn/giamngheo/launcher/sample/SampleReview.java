package vn.giamngheo.launcher.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.giamngheo.launcher.sample.household.SecondReview;
import vn.giamngheo.launcher.sample.household.SecondReview.Form;

/** The annual review of A Lưới in 2022, as its officers and an approver would record it: each act once for a commune or for the round. */
final class SampleReview {

    private static final LocalDate OPENED_ON = LocalDate.of(2022, 9, 5);
    private static final UUID ROUND = SampleIds.of(OPENED_ON, "review-round/481");
    private static final String ROUNDS = "/review-rounds";
    private static final String PATH = ROUNDS + "/" + ROUND;

    private record OpenRound(UUID id, String kind, String unit, LocalDate openedOn) {}

    private record RequestReviews(LocalDate requestedOn, List<UUID> householdIds) {}

    private record SurveyForm(UUID householdId, int scoreA, int scoreB, List<String> deprivedIndicators) {}

    private record RecordSurveys(LocalDate surveyedOn, List<SurveyForm> surveys) {}

    private record Picked(String unit) {}

    private record HoldMeeting(LocalDate heldOn, int present, int agreeing, Picked dossiers) {}

    private record PostResults(LocalDate postedOn) {}

    private record Consult(LocalDate answeredOn, String documentNumber, boolean objects) {}

    private record Recognise(LocalDate decidedOn, String decisionNumber, Picked dossiers) {}

    private record Refuse(LocalDate decidedOn, String reason) {}

    private final Door officer;
    private final Door approver;
    private final Story story;

    /**
     * @param officer of the district
     * @param approver of the district, another person
     */
    SampleReview(Door officer, Door approver, Story story) {
        this.officer = officer;
        this.approver = approver;
        this.story = story;
    }

    void load() throws IOException, InterruptedException {
        List<Form> forms = SecondReview.draw();
        Map<String, List<Form>> byCommune = forms.stream().collect(groupingBy(Form::unit, TreeMap::new, toList()));
        officer.create(ROUNDS, PATH, new OpenRound(ROUND, "ANNUAL", "481", OPENED_ON));
        officer.add(
                PATH + "/dossiers",
                new RequestReviews(
                        LocalDate.of(2022, 9, 12),
                        forms.stream()
                                .filter(Form::asked)
                                .map(Form::householdId)
                                .toList()));
        for (List<Form> commune : byCommune.values()) {
            officer.add(
                    PATH + "/surveys",
                    new RecordSurveys(
                            SecondReview.DAY,
                            commune.stream().map(SampleReview::survey).toList()));
        }
        for (String commune : byCommune.keySet()) {
            officer.add(PATH + "/meetings", new HoldMeeting(LocalDate.of(2022, 10, 10), 60, 52, new Picked(commune)));
        }
        officer.add(PATH + "/postings", new PostResults(LocalDate.of(2022, 10, 17)));
        officer.add(PATH + "/consultations", new Consult(LocalDate.of(2022, 11, 8), "VB-MAU-01/UBND", false));
        decide(byCommune);
        story.tell("review", forms.size(), byCommune.size());
    }

    private void decide(Map<String, List<Form>> byCommune) throws IOException, InterruptedException {
        LocalDate day = LocalDate.of(2022, 12, 14);
        int number = 0;
        for (String commune : byCommune.keySet()) {
            number++;
            approver.add(
                    PATH + "/recognitions", new Recognise(day, "QD-MAU-%02d".formatted(number), new Picked(commune)));
        }
        approver.add(PATH + "/refusals", new Refuse(day, "Điểm A vượt ngưỡng của khu vực"));
    }

    private static SurveyForm survey(Form form) {
        return new SurveyForm(form.householdId(), form.scoreA(), form.scoreB(), form.deprivedIndicators());
    }
}
