package vn.giamngheo.household.bulk;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import vn.giamngheo.platform.table.TableWriter;

/** As what households come and go; written in small letters in addresses. */
enum FileFormat {
    NDJSON(MediaTypes.NDJSON),
    CSV(MediaTypes.CSV),
    XLSX(MediaTypes.XLSX);

    /** Their names. */
    static final class MediaTypes {

        static final String NDJSON = "application/x-ndjson";
        static final String CSV = "text/csv";
        static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        private MediaTypes() {}
    }

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Of a table; an apostrophe stands before texts that a spreadsheet would run. */
    TableWriter writer(OutputStream out) throws IOException {
        return this == CSV ? TableWriter.csv(out) : TableWriter.xlsx(out, "households");
    }

    /** @param name of letters and digits, without ending */
    Response answer(Object content, String name) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + this + "\"")
                .build();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
