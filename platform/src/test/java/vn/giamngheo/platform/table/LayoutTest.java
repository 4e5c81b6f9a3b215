package vn.giamngheo.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.problem.InvalidRequest;

class LayoutTest {

    private static final Layout LAYOUT = Layout.of(
            Column.required("line", "Dự án"), Column.required("amount", "Số tiền"), Column.optional("day", "Ngày"));

    private enum Colour {
        RED
    }

    @Test
    void columns_are_found_by_their_headings_wherever_they_stand_and_below_a_title() {
        var entry = open("KẾ HOẠCH NĂM 2024", "SỐ  TIỀN|Ngày|dự án", "1.000|30/6/2023|DA2")
                .entries()
                .get(0);

        assertEquals(3, entry.number());
        assertEquals("DA2", entry.text("line"));
        assertEquals(1_000, entry.amountVnd("amount", MoneyUnit.VND));
        assertEquals(LocalDate.of(2023, 6, 30), entry.day("day"));
    }

    @Test
    void ids_decimals_and_several_words_are_read() {
        var id = "0190163e-0000-7000-8000-000000000001";
        var entry = open("line|amount|day", id + "|36,5|red; RED").entries().get(0);
        assertEquals(UUID.fromString(id), entry.id("line"));
        assertEquals(new BigDecimal("36.5"), entry.decimal("amount"));
        assertEquals(List.of(Colour.RED, Colour.RED), entry.words("day", Words.of(Colour.class)));
        assertNull(open("line|amount|day", "||x").entries().get(0).decimal("amount"));

        var reading = open("line|amount|day", "1|1.234,5|red, blue");
        for (var wrong : reading.entries()) {
            wrong.id("line");
            wrong.decimal("amount");
            wrong.words("day", Words.of(Colour.class));
        }
        assertEquals(
                List.of("/rows/2/line WRONG_TYPE", "/rows/2/amount CELL_NOT_A_DECIMAL", "/rows/2/day UNKNOWN_VALUE"),
                told(assertThrows(InvalidRequest.class, reading::refuseFaults)));
    }

    @Test
    void a_missing_a_repeated_and_a_strange_column_are_named() {
        var refusal = assertThrows(InvalidRequest.class, () -> open("line|Dự án|colour", "DA2|DA2|red"));
        assertEquals(
                List.of("/rows/1/B COLUMN_TWICE", "/rows/1/C COLUMN_UNKNOWN", "/columns/amount COLUMN_MISSING"),
                told(refusal));
    }

    @Test
    void all_that_is_wrong_is_named_in_one_answer() {
        var reading = open("line|amount|day", "|x|31/4/2023", "DA2|5|");
        for (var entry : reading.entries()) {
            entry.requiredText("line", 20);
            entry.amountVnd("amount", MoneyUnit.VND);
            entry.day("day");
            entry.word("line", Words.of(Colour.class));
        }
        assertEquals(
                List.of(
                        "/rows/2/line CELL_REQUIRED",
                        "/rows/2/amount CELL_NOT_AN_AMOUNT",
                        "/rows/2/day CELL_NOT_A_DAY",
                        "/rows/3/line UNKNOWN_VALUE"),
                told(assertThrows(InvalidRequest.class, reading::refuseFaults)));
    }

    @Test
    void where_nothing_stands_nothing_is_read() {
        var entry = open("line|amount", "DA2").entries().get(0);
        assertNull(entry.amountVnd("amount", MoneyUnit.VND));
        assertNull(entry.day("day"));
    }

    @Test
    void headings_alone_are_no_table() {
        assertEquals(
                List.of("/file TABLE_WITHOUT_ROWS"),
                told(assertThrows(InvalidRequest.class, () -> open("line|amount"))));
    }

    private static Reading open(String... lines) {
        var rows = Stream.iterate(0, i -> i < lines.length, i -> i + 1)
                .map(i -> new TableRow(
                        i + 1,
                        Stream.of(lines[i].split("\\|", -1))
                                .map(text -> new Cell(text, Cell.Kind.TEXT))
                                .toList()))
                .toList();
        return LAYOUT.open(rows);
    }

    private static List<String> told(InvalidRequest refusal) {
        return refusal.fields().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
