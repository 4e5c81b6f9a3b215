package vn.giamngheo.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.zip.GZIPOutputStream;
import vn.giamngheo.launcher.sample.household.SampleDistrict;

/** The synthetic district through the bulk import, beside a plain COPY of the same rows into tables of the same make. */
final class ImportRun {

    private final PlainCopy database;
    private final ImportDoor imports;

    ImportRun(Stage stage) {
        this.database = stage.database();
        this.imports = new ImportDoor(stage.door());
    }

    void measure(Report report) throws Exception {
        var lines = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(lines)) {
            new SampleDistrict().writeTo(gzip);
        }
        var held = database.holdEvents();
        try {
            imports.sendBesideCopy(lines.toByteArray(), database, report);
        } finally {
            held.close();
        }
    }
}
