package vn.giamngheo.household.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineReaderTest {

    @TempDir
    Path folder;

    private List<Line> read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("file"), bytes);
        var lines = new ArrayList<Line>();
        try (var reader = LineReader.open(file)) {
            for (var line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
            assertNull(reader.next());
        }
        return lines;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(line -> new String(line.text(), UTF_8)).toList();
    }

    @Test
    void lines_are_numbered_from_one_with_or_without_an_end_at_the_end() throws IOException {
        assertEquals(List.of("a", "", "bằng"), texts(read("a\n\nbằng".getBytes(UTF_8))));
        assertEquals(List.of("a"), texts(read("a\n".getBytes(UTF_8))));
        assertEquals(2, read("a\nb\n".getBytes(UTF_8)).get(1).number());
        assertEquals(List.of(), read(new byte[0]));
    }

    @Test
    void gzip_is_recognised_by_its_bytes() throws IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("a\nb\n".getBytes(UTF_8));
        }

        assertEquals(List.of("a", "b"), texts(read(packed.toByteArray())));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_line() throws IOException {
        assertEquals(List.of("{}"), texts(read("\uFEFF{}".getBytes(UTF_8))));
    }

    @Test
    void a_line_of_the_longest_length_is_read_and_a_longer_one_is_passed_over() throws IOException {
        var longest = "x".repeat(LineReader.LONGEST_LINE_BYTES);

        var lines = read((longest + "\n" + longest + "x\nend").getBytes(UTF_8));

        assertEquals(LineReader.LONGEST_LINE_BYTES, lines.get(0).text().length);
        assertTrue(lines.get(1).tooLong());
        assertEquals("end", texts(lines).get(2));
    }
}
