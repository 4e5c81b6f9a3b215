package vn.giamngheo.household.document;

import jakarta.ws.rs.core.HttpHeaders;

/** How a document came. */
public enum FileType {
    JSON,
    LINES,
    TABLE;

    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static FileType of(HttpHeaders headers) {
        var type = headers.getMediaType();
        return switch (type == null ? "json" : type.getSubtype()) {
            case "csv", "vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> TABLE;
            case "x-ndjson" -> LINES;
            default -> JSON;
        };
    }
}
