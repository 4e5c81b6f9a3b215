package vn.giamngheo.platform.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The administrative files of the reference data on the classpath; columns are those of the tables, in their order. */
record ReferenceFiles(byte[] units, byte[] lineage, byte[] unplaced) {

    static ReferenceFiles read() {
        return new ReferenceFiles(
                read("administrative-units.csv"),
                read("administrative-lineage.csv"),
                read("administrative-lineage-unplaced.csv"));
    }

    /** The same text for the same tree, another for another. */
    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(units);
            return HexFormat.of().formatHex(digest.digest(lineage));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Units whose lineage could not be placed. */
    long unplacedCount() {
        return new String(unplaced, StandardCharsets.UTF_8).lines().count() - 1;
    }

    private static byte[] read(String file) {
        String name = "/reference-data/" + file;
        try (InputStream in = ReferenceFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the classpath: add the reference-data module");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
