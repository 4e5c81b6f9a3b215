package vn.giamngheo.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

class TableStreamTest {

    private static final String TEXT = "DANH SÁCH HỘ\nTên;Năm\nHồ Thị Nghiên;1975\n\nLê Văn Đỗ;1980\n";
    private static final Layout LAYOUT = Layout.of(Column.required("name", "Tên"), Column.required("birthYear", "Năm"));

    @TempDir
    Path folder;

    private List<String> read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("table"), bytes);
        var faults = new ArrayList<FieldFault>();
        var read = new ArrayList<String>();
        try (var entries = LAYOUT.entries(TableReader.stream(file))) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                var told = entry.telling(faults::add);
                read.add(told.number() + " " + told.text("name") + " " + told.number("birthYear"));
            }
            assertNull(entries.next());
        }
        faults.forEach(fault -> read.add(fault.pointer() + " " + fault.code()));
        return read;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void rows_below_a_title_come_one_by_one_whatever_the_encoding() throws IOException {
        var expected = List.of("3 Hồ Thị Nghiên 1975", "5 Lê Văn Đỗ 1980");

        assertEquals(expected, read(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(expected, read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
        assertEquals(
                expected, read(Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, read(TextBytesTest.inWindows1258(TEXT)));
        assertEquals(expected, read(gzip(TEXT.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_workbook_is_read_alike() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            sheet.value(0, 0, "Tên");
            sheet.value(0, 1, "Năm");
            sheet.value(2, 0, "Hồ Thị Nghiên");
            sheet.value(2, 1, 1975);
            sheet.value(3, 1, "năm");
        }

        assertEquals(
                List.of("3 Hồ Thị Nghiên 1975", "4 null null", "/rows/4/birthYear CELL_NOT_A_NUMBER"),
                read(out.toByteArray()));
    }

    @Test
    void what_cannot_be_read_is_refused_in_words() throws IOException {
        refused("FILE_EMPTY", new byte[0]);
        refused("FILE_NOT_A_TABLE", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        refused("FILE_NOT_A_TABLE", gzip("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII)));
        refused("GZIP_DAMAGED", new byte[] {0x1f, (byte) 0x8b, 1, 2, 3});
        refused("CSV_QUOTES", ("Tên,Năm\n\"" + "nie zu Ende ".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        refused(
                "FILE_ENCODING_UNKNOWN",
                new byte[] {'D', (byte) 0xF9, ' ', (byte) 0xB8, 'n', ' ', (byte) 0xAE, (byte) 0xCA, (byte) 0xB5});
        refused("FILE_ENCODING_UNKNOWN", "Tên,Năm\na\0b,1\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_unpacks_to_too_much_is_refused_while_it_is_read() throws IOException {
        var file = Files.write(folder.resolve("bomb"), gzip(new byte[3 << 20]));
        var limits = new TableLimits(1 << 20, 2 << 20, 1 << 20, 1_000, 100);
        var refusal = assertThrows(InvalidRequest.class, () -> TableReader.stream(file, limits));
        assertEquals("FILE_ENCODING_UNKNOWN", refusal.fields().get(0).code());

        Files.write(file, gzip("x;y\n".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII)));
        refusal = assertThrows(InvalidRequest.class, () -> TableReader.stream(file, limits));
        assertEquals("FILE_TOO_LARGE", refusal.fields().get(0).code());
    }

    private void refused(String code, byte[] bytes) {
        var refusal = assertThrows(InvalidRequest.class, () -> read(bytes));
        assertEquals(code, refusal.fields().get(0).code());
    }
}
