package vn.giamngheo.household.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A photograph without what its camera wrote beside the picture: place, time, device, a small copy of it. Where a poor family's house
 * stands to the metre is nobody's business here, and the commune is known. Which way is up is kept. What follows the picture
 * (films, second pictures) goes as well.
 */
final class Photograph {

    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int APP1 = 0xe1;
    private static final int COMMENT = 0xfe;

    /** JFIF, the colour profile and how colours are kept: without them a picture looks different. */
    private static final Set<Integer> APPS_OF_THE_PICTURE = Set.of(0xe0, 0xe2, 0xee);

    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PNG_SIGNATURE_BYTES = 8;
    private static final Set<String> PNG_TEXTS = Set.of("eXIf", "tEXt", "iTXt", "zTXt", "tIME");

    private Photograph() {}

    /** @throws DamagedFile when it is not a whole picture */
    static byte[] bare(FileKind kind, byte[] file) {
        try {
            return switch (kind) {
                case JPEG -> jpeg(ByteBuffer.wrap(file));
                case PNG -> png(ByteBuffer.wrap(file));
                case PDF -> file;
            };
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException e) {
            throw new DamagedFile(kind.contentType());
        }
    }

    private static byte[] jpeg(ByteBuffer in) {
        var out = new ByteArrayOutputStream(in.limit());
        out.write(in.get());
        out.write(in.get());
        while (true) {
            int marker = marker(in);
            if (marker == END) {
                out.write(0xff);
                out.write(END);
                return out.toByteArray();
            }
            int length = in.getShort() & 0xffff;
            var segment = in.slice(in.position(), length - 2);
            in.position(in.position() + length - 2);
            if (marker == APP1) {
                writeOrientation(segment, out);
            } else if (!isBeside(marker)) {
                out.write(0xff);
                out.write(marker);
                out.write(length >> 8);
                out.write(length);
                write(segment, out);
            }
            if (marker == START_OF_SCAN) {
                copyScan(in, out);
            }
        }
    }

    private static boolean isBeside(int marker) {
        return marker == COMMENT || marker >> 4 == 0xe && !APPS_OF_THE_PICTURE.contains(marker);
    }

    private static int marker(ByteBuffer in) {
        if ((in.get() & 0xff) != 0xff) {
            throw new IllegalArgumentException();
        }
        int marker = in.get() & 0xff;
        while (marker == 0xff) {
            marker = in.get() & 0xff;
        }
        return marker;
    }

    /** Up to the next marker; a 0xff of the picture itself is followed by 0 or a restart. */
    private static void copyScan(ByteBuffer in, ByteArrayOutputStream out) {
        while (true) {
            int value = in.get() & 0xff;
            if (value == 0xff) {
                int next = in.get(in.position()) & 0xff;
                if (next != 0 && (next < 0xd0 || next > 0xd7)) {
                    in.position(in.position() - 1);
                    return;
                }
            }
            out.write(value);
        }
    }

    private static void writeOrientation(ByteBuffer segment, ByteArrayOutputStream out) {
        int orientation = orientation(segment);
        if (orientation < 2 || orientation > 8) {
            return;
        }
        var exif = ByteBuffer.allocate(36);
        exif.put((byte) 0xff).put((byte) APP1).putShort((short) 34).put(EXIF);
        exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) ORIENTATION).putShort((short) 3).putInt(1).putShort((short) orientation);
        out.writeBytes(exif.array());
    }

    /** 0 where it is not told. */
    private static int orientation(ByteBuffer segment) {
        try {
            var name = new byte[EXIF.length];
            segment.get(name);
            if (!java.util.Arrays.equals(name, EXIF)) {
                return 0;
            }
            var tiff = segment.slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int at = tiff.getInt(4);
            int entries = tiff.getShort(at) & 0xffff;
            for (int i = 0; i < entries; i++) {
                int entry = at + 2 + i * 12;
                if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                    return tiff.getShort(entry + 8) & 0xffff;
                }
            }
            return 0;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return 0; // a camera that wrote nonsense: it goes anyway
        }
    }

    private static byte[] png(ByteBuffer in) {
        var out = new ByteArrayOutputStream(in.limit());
        write(in.slice(0, PNG_SIGNATURE_BYTES), out);
        in.position(PNG_SIGNATURE_BYTES);
        while (true) {
            int length = in.getInt(in.position());
            var name = new byte[4];
            in.get(in.position() + 4, name);
            var chunk = in.slice(in.position(), Math.addExact(length, 12));
            in.position(in.position() + length + 12);
            var kind = new String(name, StandardCharsets.US_ASCII);
            if (!PNG_TEXTS.contains(kind)) {
                write(chunk, out);
            }
            if (kind.equals("IEND")) {
                return out.toByteArray();
            }
        }
    }

    private static void write(ByteBuffer bytes, ByteArrayOutputStream out) {
        var copy = new byte[bytes.remaining()];
        bytes.get(copy);
        out.writeBytes(copy);
    }
}
