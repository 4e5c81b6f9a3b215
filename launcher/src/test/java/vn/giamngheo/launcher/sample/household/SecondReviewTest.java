package vn.giamngheo.launcher.sample.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giamngheo.launcher.sample.household.SecondReview.Form;

class SecondReviewTest {

    private static final Map<UUID, Household> HOUSEHOLDS =
            new SampleDistrict().households().collect(Collectors.toMap(Household::id, Function.identity()));

    private final List<Form> forms = SecondReview.draw();

    private static boolean isLowIncome(Form form) {
        return form.scoreA() <= HOUSEHOLDS.get(form.householdId()).area().scoreALimit;
    }

    @Test
    void it_closes_on_the_rates_of_the_plan() {
        long poor = forms.stream()
                .filter(form -> isLowIncome(form) && form.scoreB() >= 30)
                .count();
        long nearPoor = forms.stream()
                .filter(form -> isLowIncome(form) && form.scoreB() < 30)
                .count();
        assertEquals(5_367, poor);
        assertEquals(2_065, nearPoor);
        assertEquals("38.2", "%.1f".formatted(100.0 * poor / HOUSEHOLDS.size()));
        assertEquals("14.7", "%.1f".formatted(100.0 * nearPoor / HOUSEHOLDS.size()));
    }

    @Test
    void everyone_on_the_list_of_2021_is_surveyed_once_and_some_ask() {
        assertEquals(
                forms.size(), forms.stream().map(Form::householdId).distinct().count());
        assertEquals(9_207, forms.stream().filter(form -> !form.asked()).count());
        assertEquals(330, forms.stream().filter(Form::asked).count());
        assertTrue(forms.stream()
                .allMatch(
                        form -> form.scoreB() == 10 * form.deprivedIndicators().size()));
    }

    @Test
    void it_is_the_same_on_every_run() {
        assertEquals(forms, SecondReview.draw());
    }
}
