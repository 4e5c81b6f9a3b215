package vn.giamngheo.reporting.fact.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskStateTest {

    private static final Period LAST_QUARTER = period("2023-10-01", "2023-12-31");
    private static final Period NEXT_SUMMER = period("2024-06-01", "2024-08-31");

    @ParameterizedTest
    @CsvSource({
        "2023-09-30, NOT_DUE",
        "2023-10-01, DUE",
        "2023-12-31, DUE",
        "2024-01-01, OVERDUE",
    })
    void a_task_is_due_within_its_period_and_overdue_after_its_last_day(LocalDate day, TaskState state) {
        assertEquals(state, TaskState.on(day, "QUARTER", List.of(LAST_QUARTER), null));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, DUE",
        "2024-01-01, NOT_DUE",
        "2024-05-31, NOT_DUE",
        "2024-06-01, DUE",
        "2024-08-31, DUE",
        "2024-09-01, OVERDUE",
    })
    void between_two_periods_a_task_is_not_due(LocalDate day, TaskState state) {
        assertEquals(state, TaskState.on(day, "PERIODS", List.of(LAST_QUARTER, NEXT_SUMMER), null));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, DUE", "2023-12-10, DUE", "2023-12-11, OVERDUE"})
    void a_task_that_states_only_its_end_is_due_until_then(LocalDate day, TaskState state) {
        assertEquals(state, TaskState.on(day, "DAY", List.of(period(null, "2023-12-10")), null));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-30, DUE", "2023-12-31, DONE", "2024-06-01, DONE"})
    void a_task_is_done_from_the_day_on_which_it_was_reported_done(LocalDate day, TaskState state) {
        assertEquals(state, TaskState.on(day, "QUARTER", List.of(LAST_QUARTER), LocalDate.parse("2023-12-31")));
    }

    @Test
    void what_is_done_all_the_time_is_never_overdue_and_a_blank_deadline_is_undated() {
        var day = LocalDate.parse("2030-01-01");

        assertEquals(TaskState.CONTINUOUS, TaskState.on(day, "CONTINUOUS", List.of(), null));
        assertEquals(TaskState.UNDATED, TaskState.on(day, "UNDATED", List.of(), null));
        assertEquals(TaskState.UNDATED, TaskState.on(day, "UNREAD", List.of(), null));
    }

    private static Period period(String from, String to) {
        return new Period(from == null ? null : LocalDate.parse(from), LocalDate.parse(to));
    }
}
