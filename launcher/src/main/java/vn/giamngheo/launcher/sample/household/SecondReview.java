package vn.giamngheo.launcher.sample.household;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the annual review of 2022 finds in the synthetic A Lưới. Its closing rates are the baseline of plan 343/KH-UBND of 2023: 38.2 % poor
 * and 14.7 % near-poor, here 5,367 and 2,065 of 14,050 households. How many went which way is made up. The same on every run.
 */
public final class SecondReview {

    /** Day of the surveys. */
    public static final LocalDate DAY = LocalDate.of(2022, 9, 26);

    private static final int POOR_TO_NEAR_POOR = 1_100;
    private static final int POOR_TO_NOT_POOR = 875;
    private static final int NEAR_POOR_TO_POOR = 180;
    private static final int NEAR_POOR_TO_NOT_POOR = 1_200;
    private static final int NEW_POOR = 140;
    private static final int NEW_NEAR_POOR = 160;
    private static final int ASKED_IN_VAIN = 30;
    private static final long SEED = 2022;

    private SecondReview() {}

    /**
     * A household's survey form.
     *
     * @param asked it was not on the list and asked to be reviewed
     */
    public record Form(
            UUID householdId, String unit, boolean asked, int scoreA, int scoreB, List<String> deprivedIndicators) {}

    /** In no order that means anything. */
    public static List<Form> draw() {
        Chance chance = new Chance(SEED);
        Map<Standing, List<Household>> before =
                new SampleDistrict().households().collect(groupingBy(SecondReview::standing, toList()));
        before.values().forEach(chance::shuffle);
        List<Form> forms = new ArrayList<>();
        List<Household> poor = before.get(Standing.POOR);
        List<Household> nearPoor = before.get(Standing.NEAR_POOR);
        int above = POOR_TO_NEAR_POOR + POOR_TO_NOT_POOR;
        add(forms, chance, poor.subList(0, POOR_TO_NEAR_POOR), Standing.NEAR_POOR, false);
        add(forms, chance, poor.subList(POOR_TO_NEAR_POOR, above), Standing.NOT_POOR, false);
        add(forms, chance, poor.subList(above, poor.size()), Standing.POOR, false);
        int left = NEAR_POOR_TO_POOR + NEAR_POOR_TO_NOT_POOR;
        add(forms, chance, nearPoor.subList(0, NEAR_POOR_TO_POOR), Standing.POOR, false);
        add(forms, chance, nearPoor.subList(NEAR_POOR_TO_POOR, left), Standing.NOT_POOR, false);
        add(forms, chance, nearPoor.subList(left, nearPoor.size()), Standing.NEAR_POOR, false);
        List<Household> asking = before.get(Standing.NOT_POOR);
        int found = NEW_POOR + NEW_NEAR_POOR;
        add(forms, chance, asking.subList(0, NEW_POOR), Standing.POOR, true);
        add(forms, chance, asking.subList(NEW_POOR, found), Standing.NEAR_POOR, true);
        add(forms, chance, asking.subList(found, found + ASKED_IN_VAIN), Standing.NOT_POOR, true);
        return forms;
    }

    private static void add(
            List<Form> forms, Chance chance, List<Household> households, Standing standing, boolean asked) {
        for (Household household : households) {
            Review review = Result.draw(chance, DAY, household.area(), standing, household.members());
            forms.add(new Form(
                    household.id(),
                    household.unit(),
                    asked,
                    review.scoreA(),
                    review.scoreB(),
                    review.deprivedIndicators()));
        }
    }

    static Standing standing(Household household) {
        Review review = household.review();
        if (review.scoreA() > household.area().scoreALimit) {
            return Standing.NOT_POOR;
        }
        return review.scoreB() >= 30 ? Standing.POOR : Standing.NEAR_POOR;
    }
}
