package vn.giamngheo.budget.exchange;

import java.io.IOException;
import java.io.OutputStream;
import vn.giamngheo.platform.table.TableWriter;

/** As what a table is taken away. */
enum FileFormat {
    CSV(MediaTypes.CSV),
    XLSX(MediaTypes.XLSX);

    /** A sheet has so many rows below its headings, and no more. */
    static final int MOST_SHEET_ROWS = 1_048_575;

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    TableWriter writer(OutputStream out, String sheet) throws IOException {
        return this == CSV ? TableWriter.csv(out) : TableWriter.xlsx(out, sheet);
    }
}
