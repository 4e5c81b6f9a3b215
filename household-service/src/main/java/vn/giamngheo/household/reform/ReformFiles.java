package vn.giamngheo.household.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import vn.giamngheo.household.document.Documents;
import vn.giamngheo.household.document.FileType;
import vn.giamngheo.household.document.Sheet;
import vn.giamngheo.platform.area.Share;
import vn.giamngheo.platform.table.Column;
import vn.giamngheo.platform.table.Layout;
import vn.giamngheo.platform.table.TableEntry;
import vn.giamngheo.platform.table.TableReader;
import vn.giamngheo.platform.table.Words;

/** Reforms as JSON, as lines and as a table: one document, one validation. */
@ApplicationScoped
class ReformFiles {

    private static final Layout TABLE = Layout.of(
            Column.required("row"),
            Column.optional("id"),
            Column.optional("effectiveOn"),
            Column.optional("legalBasis"),
            Column.optional("code"),
            Column.optional("kind"),
            Column.optional("nameVi"),
            Column.optional("parent"),
            Column.optional("from"),
            Column.optional("to"),
            Column.optional("share"));

    private static final Words<Row> ROWS = Words.of(Row.class);
    private static final Words<ApplyReform.Kind> KINDS = Words.of(ApplyReform.Kind.class);
    private static final Words<Share> SHARES = Words.of(Share.class);

    private enum Row {
        REFORM,
        ENDED,
        BEGUN,
        PASSAGE
    }

    private final Documents documents;

    ReformFiles(Documents documents) {
        this.documents = documents;
    }

    Sheet<ApplyReform> read(Path file, FileType type) throws IOException {
        var sheet =
                switch (type) {
                    case JSON -> new Sheet<>(documents.json(file, ApplyReform.class), Map.of());
                    case LINES -> lines(file);
                    case TABLE -> table(file);
                };
        sheet.with(documents::valid);
        return sheet;
    }

    private Sheet<ApplyReform> lines(Path file) throws IOException {
        var rows = new ReformRows();
        documents.lines(file, ReformRows.Line.class, rows::line);
        return rows.sheet();
    }

    private static Sheet<ApplyReform> table(Path file) throws IOException {
        var rows = new ReformRows();
        var reading = TABLE.open(TableReader.read(file));
        for (var entry : reading.entries()) {
            var kind = entry.word("row", ROWS);
            entry.require("row", kind);
            if (kind != null) {
                add(kind, entry, "/rows/" + entry.number(), rows);
            }
        }
        reading.refuseFaults();
        return rows.sheet();
    }

    private static void add(Row kind, TableEntry entry, String row, ReformRows rows) {
        switch (kind) {
            case REFORM ->
                rows.head(new ReformRows.Head(entry.id("id"), entry.day("effectiveOn"), entry.text("legalBasis")), row);
            case ENDED -> rows.ended(entry.text("code"), row + "/code");
            case BEGUN ->
                rows.begun(
                        new ApplyReform.Unit(
                                entry.text("code"),
                                entry.word("kind", KINDS),
                                entry.text("nameVi"),
                                entry.text("parent")),
                        row);
            case PASSAGE ->
                rows.passage(
                        new ApplyReform.Passage(entry.text("from"), entry.text("to"), entry.word("share", SHARES)),
                        row);
        }
    }
}
