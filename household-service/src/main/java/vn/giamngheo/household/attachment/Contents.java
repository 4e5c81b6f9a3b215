package vn.giamngheo.household.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.giamngheo.household.sql.Sql;

/** The files themselves, each once by its hash. They pass through in pieces and are never held whole here. */
@ApplicationScoped
class Contents {

    private static final int PIECE_BYTES = 1 << 18;

    private final Sql sql;

    Contents(Sql sql) {
        this.sql = sql;
    }

    /** Runs in the transaction of its caller. */
    void keep(Upload upload) {
        try (var bytes = Files.newInputStream(upload.file())) {
            sql.update(
                    "insert into attachment_content (sha256, bytes) values (?, ?) on conflict do nothing",
                    upload.sha256(),
                    new Sql.Stream(bytes, upload.sizeBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs in the transaction of its caller. */
    void forgetUnused(String sha256) {
        sql.update("""
                delete from attachment_content c where c.sha256 = ?
                and not exists (select from attachment a where a.sha256 = c.sha256 and a.removed_at is null)""", sha256);
    }

    /**
     * @throws AttachmentNotFound when it was removed meanwhile
     * @throws AttachmentDamaged when it is not the file that was attached
     */
    void check(AttachmentView attachment) {
        boolean whole = sql
                .query(
                        "select encode(sha256(bytes), 'hex') = sha256 as whole from attachment_content where sha256 = ?",
                        row -> row.getBoolean("whole"),
                        attachment.sha256())
                .stream()
                .findFirst()
                .orElseThrow(() -> new AttachmentNotFound(attachment.id()));
        if (!whole) {
            throw new AttachmentDamaged(attachment.id());
        }
    }

    /** Ends early when it is removed meanwhile. */
    void write(AttachmentView attachment, OutputStream out) throws IOException {
        for (int from = 0; from < attachment.sizeBytes(); from += PIECE_BYTES) {
            var piece = sql.query(
                    "select substring(bytes from ? for ?) as piece from attachment_content where sha256 = ?",
                    row -> row.getBytes("piece"),
                    from + 1,
                    PIECE_BYTES,
                    attachment.sha256());
            if (piece.isEmpty()) {
                throw new IOException("Removed while it was given out: " + attachment.id());
            }
            out.write(piece.get(0));
        }
    }
}
