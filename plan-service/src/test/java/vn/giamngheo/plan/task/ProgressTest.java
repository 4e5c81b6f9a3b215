package vn.giamngheo.plan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.plan.task.Progress.Step;

class ProgressTest {

    private static final Progress FINISHED_TAKEN_UP_AGAIN_FINISHED = new Progress(List.of(
            step("2024-03-01", null, true),
            step("2023-11-15", null, true),
            step("2023-11-20", "100", null),
            step("2023-12-01", "80", false)));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-11-14,
            2023-11-15, 2023-11-15
            2023-11-30, 2023-11-15
            2023-12-01,
            2024-02-29,
            2024-03-01, 2024-03-01
            2099-01-01, 2024-03-01
            """)
    void a_task_is_done_from_the_day_of_the_report_until_it_is_taken_up_again(LocalDate asOf, LocalDate doneOn) {
        assertEquals(Optional.ofNullable(doneOn), FINISHED_TAKEN_UP_AGAIN_FINISHED.doneOn(asOf));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-11-19,
            2023-11-20, 100
            2023-12-01, 80
            2024-03-01, 80
            """)
    void the_share_is_the_one_last_reported(LocalDate asOf, BigDecimal percent) {
        assertEquals(Optional.ofNullable(percent), FINISHED_TAKEN_UP_AGAIN_FINISHED.percent(asOf));
    }

    @Test
    void a_second_report_that_it_is_done_does_not_move_the_day() {
        var progress = new Progress(List.of(step("2023-11-15", null, true), step("2023-12-15", null, true)));

        assertEquals(Optional.of(LocalDate.parse("2023-11-15")), progress.doneOn(LocalDate.parse("2024-01-01")));
    }

    @Test
    void of_two_reports_of_one_day_the_later_recorded_one_counts() {
        var progress = new Progress(List.of(step("2023-11-15", null, true), step("2023-11-15", null, false)));

        assertEquals(Optional.empty(), progress.doneOn(LocalDate.parse("2023-11-15")));
    }

    @Test
    void without_reports_nothing_is_known() {
        var progress = new Progress(List.of());

        assertEquals(Optional.empty(), progress.doneOn(LocalDate.MAX));
        assertEquals(Optional.empty(), progress.percent(LocalDate.MAX));
    }

    private static Step step(String on, String percent, Boolean done) {
        return new Step(LocalDate.parse(on), percent == null ? null : new BigDecimal(percent), done);
    }
}
