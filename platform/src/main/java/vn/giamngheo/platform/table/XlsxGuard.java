package vn.giamngheo.platform.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Looks a workbook over before anything of it is read. What an entry claims of its size is not believed but measured. */
final class XlsxGuard {

    private static final int MOST_ENTRIES = 1_000;
    private static final int HEAD_BYTES = 4_096;

    private final TableLimits limits;
    private long bytes;

    private XlsxGuard(TableLimits limits) {
        this.limits = limits;
    }

    /** @throws InvalidRequest for what is no workbook, has macros, or unpacks to more than is read (422) */
    static void check(Path file, TableLimits limits) throws IOException {
        var guard = new XlsxGuard(limits);
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null || zip.size() > MOST_ENTRIES) {
                throw TableReader.refused("FILE_NOT_A_TABLE");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                guard.check(zip, entry);
            }
        } catch (ZipException | EOFException e) {
            throw TableReader.refused("XLSX_DAMAGED");
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("macrosheets")) {
            throw TableReader.refused("XLSX_MACROS");
        }
        try (var in = zip.getInputStream(entry)) {
            var head = new String(measured(in.readNBytes(HEAD_BYTES)), StandardCharsets.ISO_8859_1);
            if (name.endsWith(".xml") && head.contains("<!DOCTYPE")) {
                throw TableReader.refused("XLSX_DAMAGED");
            }
            if (head.contains("macroEnabled")) {
                throw TableReader.refused("XLSX_MACROS");
            }
            long before = bytes;
            measureRest(in);
            if (name.endsWith("sharedstrings.xml") && bytes - before > limits.textBytes()) {
                throw TableReader.refused("XLSX_UNPACKS_TOO_LARGE", limits.textBytes() >> 20);
            }
        }
    }

    private void measureRest(InputStream in) throws IOException {
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            count(read);
        }
    }

    private byte[] measured(byte[] head) {
        count(head.length);
        return head;
    }

    private void count(int more) {
        bytes += more;
        if (bytes > limits.unpackedBytes()) {
            throw TableReader.refused("XLSX_UNPACKS_TOO_LARGE", limits.unpackedBytes() >> 20);
        }
    }
}
