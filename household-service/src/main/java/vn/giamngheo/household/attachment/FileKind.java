package vn.giamngheo.household.attachment;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that may be attached, known by how they begin and not by what a caller calls them. */
enum FileKind {
    JPEG(Types.JPEG, 0xff, 0xd8, 0xff),
    PNG(Types.PNG, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a),
    PDF(Types.PDF, '%', 'P', 'D', 'F', '-');

    /** As constants of annotations. */
    static final class Types {

        static final String JPEG = "image/jpeg";
        static final String PNG = "image/png";
        static final String PDF = "application/pdf";

        private Types() {}
    }

    static final int LONGEST_BEGINNING = 8;

    private final String contentType;
    private final int[] beginning;

    FileKind(String contentType, int... beginning) {
        this.contentType = contentType;
        this.beginning = beginning;
    }

    static Optional<FileKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a header names it, with or without parameters. */
    boolean isNamedBy(String header) {
        return header != null && header.split(";")[0].strip().equalsIgnoreCase(contentType);
    }

    String contentType() {
        return contentType;
    }
}
