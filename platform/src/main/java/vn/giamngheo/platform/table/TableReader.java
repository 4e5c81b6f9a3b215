package vn.giamngheo.platform.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Reads a table that somebody sent: CSV or XLSX, told apart by what is inside and not by a name or a header. */
public final class TableReader {

    private TableReader() {}

    /**
     * Rows that hold something, in the order of the file; of a workbook those of the first visible sheet.
     *
     * @throws InvalidRequest when the file is too large, is no table, or holds what cannot be trusted: macros, formulas (422)
     */
    public static List<TableRow> read(Path file) throws IOException {
        return read(file, TableLimits.USUAL);
    }

    static List<TableRow> read(Path file, TableLimits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw refused("FILE_TOO_LARGE", limits.fileBytes() >> 20);
        }
        var bytes = Files.readAllBytes(file);
        var rows =
                switch (Signature.of(bytes)) {
                    case EMPTY -> throw refused("FILE_EMPTY");
                    case OLD_OFFICE -> throw refused("FILE_OLD_OFFICE");
                    case OTHER -> throw refused("FILE_NOT_A_TABLE");
                    case ZIP -> XlsxReader.read(file, limits);
                    case TEXT -> CsvReader.read(TextBytes.decode(bytes), limits);
                };
        var filled = rows.stream().filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty()) {
            throw refused("FILE_EMPTY");
        }
        return filled;
    }

    /**
     * The same row by row, for tables of any length, CSV packed by gzip included. A fault of a workbook's cell may only show when
     * the row is read.
     *
     * @throws InvalidRequest as of {@link #read(Path)}
     */
    public static TableRows stream(Path file) throws IOException {
        return stream(file, TableLimits.LARGE);
    }

    static TableRows stream(Path file, TableLimits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw refused("FILE_TOO_LARGE", limits.fileBytes() >> 20);
        }
        var bytes = SourceBytes.of(file, limits);
        return switch (Signature.of(bytes.head(Signature.BYTES))) {
            case EMPTY -> throw refused("FILE_EMPTY");
            case OLD_OFFICE -> throw refused("FILE_OLD_OFFICE");
            case OTHER -> throw refused("FILE_NOT_A_TABLE");
            case ZIP -> {
                if (bytes.gzip()) {
                    throw refused("FILE_NOT_A_TABLE");
                }
                yield XlsxRows.open(file, limits);
            }
            case TEXT -> CsvRows.open(bytes, limits);
        };
    }

    static InvalidRequest refused(String code, Object... values) {
        return new InvalidRequest(new FieldFault("/file", code, values));
    }
}
