package vn.giamngheo.household.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.time.Ids;

/** Files beside households and rounds. Writes run in the transaction of their caller; who may see the subject is asked before. */
@ApplicationScoped
class Attachments {

    private final Sql sql;
    private final Contents contents;
    private final Deeds deeds;
    private final Caller caller;

    Attachments(Sql sql, Contents contents, Deeds deeds, Caller caller) {
        this.sql = sql;
        this.contents = contents;
        this.deeds = deeds;
        this.caller = caller;
    }

    /** A file with its version and with the unit of whoever attached it. */
    record Found(AttachmentView view, long version, String recordedUnit) {

        boolean isThere() {
            return view.removedAt() == null;
        }
    }

    /** Those that the caller may see, with those that were removed, in the order of attaching. */
    List<Found> list(Subject subject) {
        return sql
                .query(
                        "select * from attachment where " + subject.column() + " = ? order by id",
                        Attachments::found,
                        subject.id())
                .stream()
                .filter(it -> subject.visible().test(it.recordedUnit()))
                .toList();
    }

    /** @throws AttachmentNotFound also when it is not the subject's, or not for the caller */
    Found find(Subject subject, UUID id) {
        return sql
                .query(
                        "select * from attachment where id = ? and " + subject.column() + " = ?",
                        Attachments::found,
                        id,
                        subject.id())
                .stream()
                .filter(it -> subject.visible().test(it.recordedUnit()))
                .findFirst()
                .orElseThrow(() -> new AttachmentNotFound(id));
    }

    /** The same file at the same subject is the same attachment. */
    Found attach(Subject subject, String name, Upload upload) {
        var hash = upload.sha256();
        holdContent(hash);
        for (var found : list(subject)) {
            if (found.isThere() && found.view().sha256().equals(hash)) {
                return found;
            }
        }
        var id = Ids.next();
        contents.keep(upload);
        sql.update(
                "insert into attachment (id, " + subject.column() + """
                , name, content_type, size_bytes, sha256, recorded_unit, recorded_by, recorded_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp(), 0)""",
                id,
                subject.id(),
                name,
                upload.kind().contentType(),
                upload.sizeBytes(),
                hash,
                caller.unit(),
                caller.subject());
        deeds.record(
                "ATTACHMENT_ADDED",
                subject.id(),
                subject.unit(),
                Map.of("attachmentId", id.toString(), "sha256", hash));
        return find(subject, id);
    }

    /** The row stays; the file goes when nothing else names it. */
    void remove(Subject subject, UUID id, String ifMatch) {
        sql.query("select 1 from attachment where id = ? for update", row -> row.getInt(1), id);
        var found = find(subject, id);
        if (!found.isThere()) {
            throw new AttachmentNotFound(id);
        }
        Versions.require(ifMatch, found.version());
        holdContent(found.view().sha256());
        sql.update(
                "update attachment set removed_by = ?, removed_at = clock_timestamp(), version = version + 1 where id = ?",
                caller.subject(),
                id);
        contents.forgetUnused(found.view().sha256());
        deeds.record("ATTACHMENT_REMOVED", subject.id(), subject.unit(), Map.of("attachmentId", id.toString()));
    }

    /** Until the transaction ends: nobody takes a file away that somebody else is attaching. */
    private void holdContent(String hash) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> 0, hash);
    }

    private static Found found(ResultSet row) throws SQLException {
        var view = new AttachmentView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("content_type"),
                row.getInt("size_bytes"),
                row.getString("sha256"),
                row.getString("recorded_by"),
                instant(row, "recorded_at"),
                row.getString("removed_by"),
                instant(row, "removed_at"));
        return new Found(view, row.getLong("version"), row.getString("recorded_unit"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
