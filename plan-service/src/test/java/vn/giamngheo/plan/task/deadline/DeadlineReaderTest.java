package vn.giamngheo.plan.task.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trong tháng 10/2023        | MONTH   | 2023-10-01 | 2023-10-31
            Tháng 02 năm 2024          | MONTH   | 2024-02-01 | 2024-02-29
            tháng 2/2023               | MONTH   | 2023-02-01 | 2023-02-28
            Quý IV năm 2023            | QUARTER | 2023-10-01 | 2023-12-31
            Quý IV/2023                | QUARTER | 2023-10-01 | 2023-12-31
            Trong quý I/2024           | QUARTER | 2024-01-01 | 2024-03-31
            Quý II / 2024              | QUARTER | 2024-04-01 | 2024-06-30
            Quí 3/2024                 | QUARTER | 2024-07-01 | 2024-09-30
            Năm 2024                   | YEAR    | 2024-01-01 | 2024-12-31
            Trong năm 2024.            | YEAR    | 2024-01-01 | 2024-12-31
            Ngày 10/12/2023            | DAY     | 2023-12-10 | 2023-12-10
            10 tháng 12 năm 2023       | DAY     | 2023-12-10 | 2023-12-10
            """)
    void one_period_is_read_with_its_first_and_last_day(String text, DeadlineKind kind, LocalDate from, LocalDate to) {
        assertEquals(new Deadline(kind, text, List.of(new Period(from, to))), DeadlineReader.read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 10/12/2023      | 2023-12-09
            Trước 01/3/2024            | 2024-02-29
            Chậm nhất ngày 10/12/2023  | 2023-12-10
            đến ngày 10/12/2023        | 2023-12-10
            """)
    void before_leaves_the_named_day_out_and_at_the_latest_keeps_it_in(String text, LocalDate lastDay) {
        assertEquals(
                new Deadline(DeadlineKind.DAY, text, List.of(new Period(null, lastDay))), DeadlineReader.read(text));
    }

    @Test
    void several_periods_are_read_one_by_one() {
        var deadline = DeadlineReader.read("Quý IV/2023 và năm 2024");

        assertEquals(DeadlineKind.PERIODS, deadline.kind());
        assertEquals(
                List.of(
                        new Period(LocalDate.parse("2023-10-01"), LocalDate.parse("2023-12-31")),
                        new Period(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31"))),
                deadline.periods());
        assertEquals(Optional.of(LocalDate.parse("2023-10-01")), deadline.from());
        assertEquals(Optional.of(LocalDate.parse("2024-12-31")), deadline.to());
    }

    @Test
    void periods_are_kept_in_order_of_time_whatever_the_order_of_the_words() {
        var deadline = DeadlineReader.read("Năm 2025; quý I/2024, tháng 6/2024");

        assertEquals(Optional.of(LocalDate.parse("2024-01-01")), deadline.from());
        assertEquals(Optional.of(LocalDate.parse("2025-12-31")), deadline.to());
        assertEquals(3, deadline.periods().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thực hiện thường xuyên", "thường xuyên", "Thường xuyên, liên tục", "THỰC HIỆN THƯỜNG XUYÊN."})
    void what_is_done_all_the_time_is_continuous(String text) {
        assertEquals(new Deadline(DeadlineKind.CONTINUOUS, text, List.of()), DeadlineReader.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_blank_deadline_is_undated(String text) {
        assertEquals(new Deadline(DeadlineKind.UNDATED, null, List.of()), DeadlineReader.read(text));
    }

    @Test
    void a_missing_deadline_is_undated() {
        assertEquals(new Deadline(DeadlineKind.UNDATED, null, List.of()), DeadlineReader.read(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo tiến độ dự án được duyệt",
                "Quý III và quý IV/2023",
                "Quý V/2023",
                "Tháng 13/2023",
                "Tháng 0/2023",
                "Ngày 31/02/2023",
                "Tháng 10",
                "Quý IV/23",
                "Hằng năm",
                "Quý IV/2023 và các năm tiếp theo",
                "Quý IV/2023 hoặc năm 2024",
                "và"
            })
    void words_that_no_rule_reads_are_kept_and_not_guessed(String text) {
        assertEquals(new Deadline(DeadlineKind.UNREAD, text, List.of()), DeadlineReader.read(text));
    }

    @Test
    void letters_with_separate_accents_are_the_same_letters() {
        var decomposed = Normalizer.normalize("Quý IV năm 2023", Normalizer.Form.NFD);

        assertEquals(DeadlineKind.QUARTER, DeadlineReader.read(decomposed).kind());
    }
}
