package vn.giamngheo.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    @TempDir
    Path folder;

    private record Share(long part, long whole) {}

    private record Row(String name, Share share, Integer year) {}

    @Test
    void csv_for_people_begins_with_the_mark_that_excel_needs() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = TableWriter.csv(out)) {
            csv.row(List.of("Dự án", "số, tiền"));
            csv.row(Arrays.asList("Nhà \"ở\"", -5L, null));
        }
        assertEquals("\uFEFFDự án,\"số, tiền\"\r\n\"Nhà \"\"ở\"\"\",-5,\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-x", "@SUM(A1)", "\tx"})
    void a_text_that_a_spreadsheet_would_run_is_neutralised(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = TableWriter.plainCsv(out)) {
            csv.row(List.of(text));
        }
        assertEquals("'" + text, out.toString(StandardCharsets.UTF_8).strip().replace("\"", ""));
        assertEquals(text, Unneutralised.of("'" + text));
    }

    @Test
    void what_was_written_is_read_again_from_both_formats() throws IOException {
        var day = LocalDate.of(2023, 6, 30);
        var xlsx = folder.resolve("a.xlsx");
        try (var out = Files.newOutputStream(xlsx);
                var table = TableWriter.xlsx(out, "Sổ")) {
            table.row(List.of("Tên", "Số", "Ngày"));
            table.row(List.of("=Thổ", 98_553_000_000L, day));
            table.row(List.of("Lớn", Long.MAX_VALUE));
        }
        var csv = folder.resolve("a.csv");
        try (var out = Files.newOutputStream(csv);
                var table = TableWriter.csv(out)) {
            table.row(List.of("Tên", "Số", "Ngày"));
            table.row(List.of("=Thổ", 98_553_000_000L, day));
        }
        assertEquals(
                List.of("=Thổ", "98553000000", "2023-06-30"),
                texts(TableReader.read(xlsx).get(1)));
        assertEquals(
                "9223372036854775807", TableReader.read(xlsx).get(2).cell(1).text());
        assertEquals(
                List.of("=Thổ", "98553000000", "2023-06-30"),
                texts(TableReader.read(csv).get(1)));
    }

    @Test
    void a_record_becomes_a_row_and_a_record_within_it_several_columns() {
        assertEquals(List.of("name", "share.part", "share.whole", "year"), RecordTable.headings(Row.class));
        assertEquals(List.of("a", 1L, 2L, 2023), RecordTable.values(new Row("a", new Share(1, 2), 2023)));
        assertEquals(Arrays.asList("a", null, null, null), RecordTable.values(new Row("a", null, null)));
    }

    private static List<String> texts(TableRow row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
