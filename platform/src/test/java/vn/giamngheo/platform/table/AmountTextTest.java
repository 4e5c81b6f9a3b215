package vn.giamngheo.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98553000000      | VND         | 98553000000",
                "98.553.000.000   | VND         | 98553000000",
                "98,553,000,000   | VND         | 98553000000",
                "98 553 000 000   | VND         | 98553000000",
                "1.234            | VND         | 1234",
                "0                | VND         | 0",
                "-500             | VND         | -500",
                "1.234,00         | VND         | 1234",
                "1000000000000000 | VND         | 1000000000000000",
                "98553            | MILLION_VND | 98553000000",
                "1.370,5          | MILLION_VND | 1370500000",
                "1,370.5          | MILLION_VND | 1370500000",
                "54,6             | MILLION_VND | 54600000",
                "54.6             | MILLION_VND | 54600000",
                "0.500            | MILLION_VND | 500000",
                "196280.123       | MILLION_VND | 196280123000",
                "1.234.567        | MILLION_VND | 1234567000000",
                "0.000001         | MILLION_VND | 1",
            })
    void an_amount_is_read_as_it_was_meant(String text, MoneyUnit unit, long vnd) {
        assertEquals(new AmountText(vnd, null), AmountText.read(new Cell(text, Cell.Kind.TEXT), unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234            | MILLION_VND | CELL_AMBIGUOUS_AMOUNT",
                "1,234            | MILLION_VND | CELL_AMBIGUOUS_AMOUNT",
                "0.0000001        | MILLION_VND | CELL_NOT_WHOLE_DONG",
                "12,5             | VND         | CELL_NOT_WHOLE_DONG",
                "1000000000000001 | VND         | CELL_NOT_AN_AMOUNT",
                "(1.000)          | VND         | CELL_NOT_AN_AMOUNT",
                "1.00.000         | VND         | CELL_NOT_AN_AMOUNT",
                "1e5              | VND         | CELL_NOT_AN_AMOUNT",
                "nhiều            | VND         | CELL_NOT_AN_AMOUNT",
            })
    void what_could_be_something_else_is_refused(String text, MoneyUnit unit, String fault) {
        assertEquals(new AmountText(null, fault), AmountText.read(new Cell(text, Cell.Kind.TEXT), unit));
    }

    @ParameterizedTest
    @CsvSource({"1.234, MILLION_VND, 1234000", "1370, MILLION_VND, 1370000000", "1370, VND, 1370"})
    void a_number_of_a_workbook_has_no_groups(String text, MoneyUnit unit, long vnd) {
        assertEquals(new AmountText(vnd, null), AmountText.read(new Cell(text, Cell.Kind.NUMBER), unit));
    }
}
