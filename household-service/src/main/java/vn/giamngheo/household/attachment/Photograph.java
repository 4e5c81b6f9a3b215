package vn.giamngheo.household.attachment;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A photograph without what its camera wrote beside the picture: place, time, device, a small copy of it. Where a poor family's house
 * stands to the metre is nobody's business here, and the commune is known. Which way is up is kept. What follows the picture
 * (films, second pictures) goes as well. Passed on while it is read; no more than a segment of it is held.
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
    private static final int JPEG_SIGNATURE_BYTES = 2;
    private static final int PNG_SIGNATURE_BYTES = 8;
    private static final Set<String> PNG_TEXTS = Set.of("eXIf", "tEXt", "iTXt", "zTXt", "tIME");

    private final DataInputStream in;
    private final OutputStream out;

    private Photograph(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    /** @throws DamagedFile when it is not a whole picture */
    static void bare(FileKind kind, InputStream in, OutputStream out) throws IOException {
        var picture = new Photograph(in, out);
        try {
            switch (kind) {
                case JPEG -> picture.jpeg();
                case PNG -> picture.png();
                case PDF -> in.transferTo(out);
            }
        } catch (EOFException | IllegalArgumentException e) {
            throw new DamagedFile(kind.contentType());
        }
    }

    private void jpeg() throws IOException {
        pass(JPEG_SIGNATURE_BYTES);
        int marker = marker(in.readUnsignedByte());
        while (marker != END) {
            var segment = segment();
            if (marker == APP1) {
                writeOrientation(orientation(ByteBuffer.wrap(segment)));
            } else if (!isBeside(marker)) {
                writeMarker(marker);
                out.write(segment.length + 2 >> 8);
                out.write(segment.length + 2);
                out.write(segment);
            }
            marker = marker == START_OF_SCAN ? passScan() : marker(in.readUnsignedByte());
        }
        writeMarker(END);
    }

    private static boolean isBeside(int marker) {
        return marker == COMMENT || marker >> 4 == 0xe && !APPS_OF_THE_PICTURE.contains(marker);
    }

    private int marker(int first) throws IOException {
        if (first != 0xff) {
            throw new IllegalArgumentException();
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private byte[] segment() throws IOException {
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw new IllegalArgumentException();
        }
        var segment = new byte[length];
        in.readFully(segment);
        return segment;
    }

    /** Up to the next marker, which it tells; a 0xff of the picture itself is followed by 0 or a restart. */
    private int passScan() throws IOException {
        while (true) {
            int value = in.readUnsignedByte();
            if (value == 0xff) {
                int next = marker(value);
                if (next != 0 && (next < 0xd0 || next > 0xd7)) {
                    return next;
                }
                out.write(value);
                out.write(next);
            } else {
                out.write(value);
            }
        }
    }

    private void writeMarker(int marker) throws IOException {
        out.write(0xff);
        out.write(marker);
    }

    private void writeOrientation(int orientation) throws IOException {
        if (orientation < 2 || orientation > 8) {
            return;
        }
        var exif = ByteBuffer.allocate(36);
        exif.put((byte) 0xff).put((byte) APP1).putShort((short) 34).put(EXIF);
        exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) ORIENTATION).putShort((short) 3).putInt(1).putShort((short) orientation);
        out.write(exif.array());
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

    private void png() throws IOException {
        pass(PNG_SIGNATURE_BYTES);
        String kind;
        do {
            int length = in.readInt();
            if (length < 0) {
                throw new IllegalArgumentException();
            }
            var name = new byte[4];
            in.readFully(name);
            kind = new String(name, StandardCharsets.US_ASCII);
            long withCheck = length + 4L;
            if (PNG_TEXTS.contains(kind)) {
                in.skipNBytes(withCheck);
            } else {
                out.write(ByteBuffer.allocate(4).putInt(length).array());
                out.write(name);
                pass(withCheck);
            }
        } while (!kind.equals("IEND"));
    }

    private void pass(long bytes) throws IOException {
        var buffer = new byte[1 << 14];
        for (long left = bytes; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
