package vn.giamngheo.household.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.giamngheo.platform.table.Column;
import vn.giamngheo.platform.table.TableWriter;

/** As what an empty table goes out that somebody fills in; written in small letters in addresses. */
public enum TableFormat {
    CSV(FileType.CSV),
    XLSX(FileType.XLSX);

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The headings and no row.
     *
     * @param name of the file and of its sheet, of letters, without ending
     */
    public Response template(String name, List<Column> columns, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = this == CSV ? TableWriter.csv(out) : TableWriter.xlsx(out, name)) {
            table.row(Headings.of(columns, language));
        }
        return Response.ok(out.toByteArray(), mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + this + "\"")
                .build();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
