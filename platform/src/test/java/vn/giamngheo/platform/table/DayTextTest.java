package vn.giamngheo.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 2023-06-30",
        "30/6/2023,  2023-06-30",
        "05/04/2023, 2023-04-05",
        "29/02/2024, 2024-02-29",
        "29/02/2023,",
        "31/4/2023,",
        "6/30/2023,",
        "2023-6-30,",
        "30/6/23,",
        "45107,",
    })
    void a_day_is_read_as_offices_write_it(String text, LocalDate day) {
        assertEquals(Optional.ofNullable(day), DayText.read(text));
    }
}
