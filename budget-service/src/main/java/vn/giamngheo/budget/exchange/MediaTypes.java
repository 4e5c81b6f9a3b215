package vn.giamngheo.budget.exchange;

/** Formats of files. */
final class MediaTypes {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String ZIP = "application/zip";

    private MediaTypes() {}
}
