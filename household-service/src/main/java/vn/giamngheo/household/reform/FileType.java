package vn.giamngheo.household.reform;

import jakarta.ws.rs.core.HttpHeaders;

/** How a document came. */
enum FileType {
    JSON,
    LINES,
    TABLE;

    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    static FileType of(HttpHeaders headers) {
        var type = headers.getMediaType();
        return switch (type == null ? "json" : type.getSubtype()) {
            case "csv" -> TABLE;
            case "x-ndjson" -> LINES;
            default -> JSON;
        };
    }
}
