package vn.giamngheo.household.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that was sent, on disk until the request ends: as it will be kept, without what a camera wrote beside it.
 *
 * @param file not part of what identifies a request: a repetition lies somewhere else
 */
record Upload(FileKind kind, @JsonIgnore Path file, int sizeBytes, String sha256) implements Closeable {

    static final int MOST_BYTES = 10 << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    /**
     * Reads no further than it has to in order to refuse.
     *
     * @param announcedBytes negative where the caller did not say
     * @throws FileTooLarge 413
     * @throws FileKindNotTaken 415
     * @throws DamagedFile 422
     */
    static Upload of(InputStream sent, long announcedBytes, String contentType) throws IOException {
        if (announcedBytes > MOST_BYTES) {
            throw new FileTooLarge(MOST_BYTES);
        }
        var in = new BufferedInputStream(new Bounded(sent, MOST_BYTES), BUFFER_BYTES);
        var kind = kind(in, contentType);
        var file = Files.createTempFile("attachment", null);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new BufferedOutputStream(
                    new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER_BYTES)) {
                Photograph.bare(kind, in, out);
                in.transferTo(OutputStream.nullOutputStream());
            }
            return new Upload(
                    kind,
                    file,
                    Math.toIntExact(Files.size(file)),
                    HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileKind kind(BufferedInputStream in, String contentType) throws IOException {
        in.mark(FileKind.LONGEST_BEGINNING);
        var head = in.readNBytes(FileKind.LONGEST_BEGINNING);
        in.reset();
        return FileKind.of(head).filter(it -> it.isNamedBy(contentType)).orElseThrow(FileKindNotTaken::new);
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
