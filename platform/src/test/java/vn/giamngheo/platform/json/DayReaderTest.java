package vn.giamngheo.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DayReaderTest {

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2024-02-29", "9999-12-31"})
    void readsADayOfAFourDigitYear(String day) throws Exception {
        assertEquals(LocalDate.parse(day), json.readValue('"' + day + '"', LocalDate.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"0000-12-31\"",
                "\"+10000-01-01\"",
                "\"-2024-01-01\"",
                "\"2023-02-29\"",
                "\"\"",
                "[2024,1,1]",
                "19000"
            })
    void refusesWhatIsNoDay(String text) {
        assertThrows(InvalidFormatException.class, () -> json.readValue(text, LocalDate.class));
    }

    @Test
    void readsNothingAsNothing() throws Exception {
        assertEquals(null, json.readValue("null", LocalDate.class));
    }
}
