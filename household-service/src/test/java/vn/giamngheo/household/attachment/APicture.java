package vn.giamngheo.household.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures as a camera would write them, in tests. */
final class APicture {

    static final String PLACE = "16.2345 N 107.2345 E";

    private APicture() {}

    static byte[] of(String format, int seed) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, seed * 7919 + x * 3 + y * 1000);
            }
        }
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With an Exif segment that tells which way is up and where it was taken, a comment that tells it again, and a film behind it. */
    static byte[] fromACamera(int seed, int orientation) {
        var picture = of("jpg", seed);
        var place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(26 + place.length);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putInt(0).put(place);
        var file = ByteBuffer.allocate(picture.length + 10 + tiff.capacity() + 4 + place.length + 9);
        file.put(picture, 0, 2);
        file.putShort((short) 0xffe1).putShort((short) (8 + tiff.capacity()));
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        file.putShort((short) 0xfffe).putShort((short) (2 + place.length)).put(place);
        file.put(picture, 2, picture.length - 2).put("ftyp-film".getBytes(StandardCharsets.US_ASCII));
        return file.array();
    }

    static byte[] pngWithText() {
        var picture = of("png", 1);
        var text = ("Comment\0" + PLACE).getBytes(StandardCharsets.US_ASCII);
        int header = 8 + 25;
        var file = ByteBuffer.allocate(picture.length + 12 + text.length);
        file.put(picture, 0, header);
        var crc = new CRC32();
        crc.update("tEXt".getBytes(StandardCharsets.US_ASCII));
        crc.update(text);
        file.putInt(text.length)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .put(text)
                .putInt((int) crc.getValue());
        file.put(picture, header, picture.length - header);
        return file.array();
    }
}
