package vn.giamngheo.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

class TableReaderTest {

    @TempDir
    Path folder;

    private interface Writing {
        void to(Workbook book) throws IOException;
    }

    @Test
    void a_text_is_read_with_whichever_separator_it_uses() throws IOException {
        var expected = List.of(List.of("line", "amount"), List.of("DA1.1, DA1.2", "5"));
        assertEquals(expected, texts(TableReader.read(text("line;amount\n\"DA1.1, DA1.2\";5\n"))));
        assertEquals(expected, texts(TableReader.read(text("line\tamount\r\n\"DA1.1, DA1.2\"\t5\r\n"))));
        assertEquals(expected, texts(TableReader.read(text("line,amount\n\"DA1.1, DA1.2\",5"))));
    }

    @Test
    void a_row_keeps_the_number_that_a_spreadsheet_shows() throws IOException {
        var rows = TableReader.read(text("line,amount\n\n,\nDA2,5\n"));
        assertEquals(List.of(1, 4), rows.stream().map(TableRow::number).toList());
    }

    @Test
    void a_workbook_is_read_with_its_numbers_and_days() throws IOException {
        var file = book(book -> {
            var hidden = book.newWorksheet("hidden");
            hidden.value(0, 0, "not this one");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            var sheet = book.newWorksheet("Biểu 01");
            sheet.value(0, 0, "Dự án");
            sheet.value(1, 0, "Nhà ở");
            sheet.value(1, 1, 98_553_000_000L);
            sheet.value(1, 2, LocalDate.of(2023, 6, 30));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(1, 3, 54.6);
            sheet.value(3, 0, true);
        });

        var rows = TableReader.read(file);

        assertEquals(List.of(1, 2, 4), rows.stream().map(TableRow::number).toList());
        assertEquals(
                List.of(
                        new Cell("Nhà ở", Cell.Kind.TEXT),
                        new Cell("98553000000", Cell.Kind.NUMBER),
                        new Cell("2023-06-30", Cell.Kind.DAY),
                        new Cell("54.6", Cell.Kind.NUMBER)),
                rows.get(1).cells().subList(0, 4));
    }

    @Test
    void a_formula_is_refused_where_it_stands() throws IOException {
        var file = book(book -> {
            var sheet = book.newWorksheet("1");
            sheet.value(0, 0, "amount");
            sheet.formula(2, 1, "SUM(A1:A2)");
        });
        var refusal = assertThrows(InvalidRequest.class, () -> TableReader.read(file));
        assertEquals("/rows/3/B CELL_FORMULA", told(refusal));
    }

    @Test
    void a_sheet_that_is_no_xml_is_refused_wherever_it_breaks() throws IOException {
        var file = book(book -> {
            var sheet = book.newWorksheet("1");
            sheet.value(0, 0, "amount");
            sheet.formula(2, 1, "A1&\"x\""); // written as it is, which is no XML
        });
        assertEquals("/file XLSX_DAMAGED", told(assertThrows(InvalidRequest.class, () -> TableReader.read(file))));
    }

    @Test
    void macros_are_refused() throws IOException {
        var file = withEntry(book(book -> book.newWorksheet("1").value(0, 0, "x")), "xl/vbaProject.bin", "x");
        assertEquals("/file XLSX_MACROS", told(assertThrows(InvalidRequest.class, () -> TableReader.read(file))));
    }

    @Test
    void a_workbook_that_unpacks_to_too_much_is_refused_before_it_is_read() throws IOException {
        var file = withEntry(
                book(book -> book.newWorksheet("1").value(0, 0, "x")), "xl/media/blank.bin", "0".repeat(3 << 20));
        var limits = new TableLimits(1 << 20, 2 << 20, 2 << 20, 100, 100);
        assertEquals(
                "/file XLSX_UNPACKS_TOO_LARGE",
                told(assertThrows(InvalidRequest.class, () -> TableReader.read(file, limits))));
    }

    /** The list of entries, at the end, says that each is packed into half of what it is. */
    @Test
    void a_workbook_whose_entries_end_too_early_is_refused() throws IOException {
        var file = book(book -> book.newWorksheet("1").value(0, 0, "amount"));
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.limit() - 24; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + 20, bytes.getInt(at + 20) / 2);
            }
        }
        Files.write(file, bytes.array());
        assertEquals("/file XLSX_DAMAGED", told(assertThrows(InvalidRequest.class, () -> TableReader.read(file))));
    }

    @Test
    void more_cells_than_are_read_and_longer_ones_are_refused() throws IOException {
        var limits = new TableLimits(1 << 20, 1 << 20, 1 << 20, 4, 5);
        assertEquals(2, TableReader.read(text("a,b\nc,fünf!"), limits).size());
        assertEquals(
                "/file TABLE_TOO_LARGE",
                told(assertThrows(InvalidRequest.class, () -> TableReader.read(text("a,b\nc,d\ne"), limits))));
        assertEquals(
                "/rows/2/B CELL_TOO_LONG",
                told(assertThrows(InvalidRequest.class, () -> TableReader.read(text("a,b\nc,sechs!"), limits))));
        assertEquals(
                "/file FILE_TOO_LARGE",
                told(assertThrows(
                        InvalidRequest.class, () -> TableReader.read(text("a,b"), new TableLimits(2, 1, 1, 1, 1)))));
    }

    @Test
    void what_is_no_table_is_refused_in_words() throws IOException {
        assertRefused("FILE_EMPTY", new byte[0]);
        assertRefused("FILE_EMPTY", " , \n,".getBytes(StandardCharsets.UTF_8));
        assertRefused("FILE_OLD_OFFICE", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
        assertRefused("FILE_NOT_A_TABLE", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertRefused("XLSX_DAMAGED", "PK and no more".getBytes(StandardCharsets.US_ASCII));
        assertRefused("CSV_QUOTES", "a,b\n\"never closed,1\n".getBytes(StandardCharsets.US_ASCII));
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("letter.txt"));
        }
        assertRefused("FILE_NOT_A_TABLE", zip.toByteArray());
    }

    private void assertRefused(String code, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("refused"), bytes);
        assertEquals("/file " + code, told(assertThrows(InvalidRequest.class, () -> TableReader.read(file))));
    }

    private Path text(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private Path book(Writing writing) throws IOException {
        var file = folder.resolve("table.xlsx");
        try (var out = Files.newOutputStream(file)) {
            var book = new Workbook(out, "test", "1.0");
            writing.to(book);
            book.finish();
        }
        return file;
    }

    private Path withEntry(Path book, String name, String content) throws IOException {
        var file = folder.resolve("more.xlsx");
        try (var in = new ZipFile(book.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String told(InvalidRequest refusal) {
        FieldFault first = refusal.fields().get(0);
        return first.pointer() + " " + first.code();
    }

    private static List<List<String>> texts(List<TableRow> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
