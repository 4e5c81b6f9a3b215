package vn.giamngheo.plan.task.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskStateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trong tháng 10/2023     | 2023-09-30 | NOT_DUE
            Trong tháng 10/2023     | 2023-10-01 | DUE
            Trong tháng 10/2023     | 2023-10-31 | DUE
            Trong tháng 10/2023     | 2023-11-01 | OVERDUE
            Quý IV năm 2023         | 2023-09-30 | NOT_DUE
            Quý IV năm 2023         | 2023-10-01 | DUE
            Quý IV năm 2023         | 2023-12-31 | DUE
            Quý IV năm 2023         | 2024-01-01 | OVERDUE
            Năm 2024                | 2023-12-31 | NOT_DUE
            Năm 2024                | 2024-01-01 | DUE
            Năm 2024                | 2024-12-31 | DUE
            Năm 2024                | 2025-01-01 | OVERDUE
            Quý IV/2023 và năm 2024 | 2023-09-30 | NOT_DUE
            Quý IV/2023 và năm 2024 | 2023-10-01 | DUE
            Quý IV/2023 và năm 2024 | 2023-12-31 | DUE
            Quý IV/2023 và năm 2024 | 2024-01-01 | DUE
            Quý IV/2023 và năm 2024 | 2024-12-31 | DUE
            Quý IV/2023 và năm 2024 | 2025-01-01 | OVERDUE
            Quý I/2023, quý IV/2023 | 2023-03-31 | DUE
            Quý I/2023, quý IV/2023 | 2023-04-01 | NOT_DUE
            Quý I/2023, quý IV/2023 | 2023-09-30 | NOT_DUE
            Quý I/2023, quý IV/2023 | 2023-10-01 | DUE
            Ngày 10/12/2023         | 2023-12-09 | NOT_DUE
            Ngày 10/12/2023         | 2023-12-10 | DUE
            Ngày 10/12/2023         | 2023-12-11 | OVERDUE
            Trước ngày 10/12/2023   | 2020-01-01 | DUE
            Trước ngày 10/12/2023   | 2023-12-09 | DUE
            Trước ngày 10/12/2023   | 2023-12-10 | OVERDUE
            Đến ngày 10/12/2023     | 2023-12-10 | DUE
            Đến ngày 10/12/2023     | 2023-12-11 | OVERDUE
            Thực hiện thường xuyên  | 1999-01-01 | CONTINUOUS
            Thực hiện thường xuyên  | 2099-01-01 | CONTINUOUS
                                    | 2023-10-13 | UNDATED
            Theo tiến độ dự án      | 2023-10-13 | UNDATED
            """)
    void a_task_that_is_not_done_stands_where_its_periods_put_it(String text, LocalDate day, TaskState state) {
        assertEquals(state, TaskState.on(day, DeadlineReader.read(text), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trong tháng 10/2023     | 2023-11-14 | OVERDUE
            Trong tháng 10/2023     | 2023-11-15 | DONE
            Trong tháng 10/2023     | 2023-11-16 | DONE
            Trong tháng 10/2023     | 2023-10-31 | DUE
            Quý I/2024              | 2023-11-14 | NOT_DUE
            Quý I/2024              | 2023-11-15 | DONE
            Thực hiện thường xuyên  | 2023-11-14 | CONTINUOUS
            Thực hiện thường xuyên  | 2023-11-15 | DONE
                                    | 2023-11-14 | UNDATED
                                    | 2023-11-15 | DONE
            """)
    void a_task_done_on_15_november_is_done_from_that_day_on(String text, LocalDate day, TaskState state) {
        var done = Optional.of(LocalDate.parse("2023-11-15"));

        assertEquals(state, TaskState.on(day, DeadlineReader.read(text), done));
    }

    @Test
    void undated_kinds_have_neither_first_nor_last_day() {
        var deadline = DeadlineReader.read(null);

        assertEquals(Optional.empty(), deadline.from());
        assertEquals(Optional.empty(), deadline.to());
    }
}
