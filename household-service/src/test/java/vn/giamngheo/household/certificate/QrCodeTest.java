package vn.giamngheo.household.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String TEXT = "eyJ0eXAi.".repeat(60);
    private static final Pattern MODULE = Pattern.compile("M\\d+ \\d+h1v1h-1z");

    @Test
    void what_is_drawn_is_read_back() throws Exception {
        assertEquals(TEXT, read(QrCode.of(TEXT).png()));
    }

    @Test
    void so_is_any_token() throws Exception {
        var random = new Random(1);
        for (int i = 0; i < 50; i++) {
            var bytes = new byte[300 + random.nextInt(150)];
            random.nextBytes(bytes);
            var token = Base64.getUrlEncoder().encodeToString(bytes);
            assertEquals(token, read(QrCode.of(token).png()));
        }
    }

    static String read(byte[] png) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        // Drawn, not photographed: nothing has to be searched for, which a reader does not always manage with the first
        // picture.
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    @Test
    void the_drawing_has_the_same_modules_as_the_picture() throws Exception {
        var code = QrCode.of(TEXT);
        var image = ImageIO.read(new ByteArrayInputStream(code.png()));
        int dark = 0;
        for (int y = 0; y < image.getHeight(); y += 4) {
            for (int x = 0; x < image.getWidth(); x += 4) {
                dark += (image.getRGB(x, y) & 0xFFFFFF) == 0 ? 1 : 0;
            }
        }
        var svg = new String(code.svg(), StandardCharsets.UTF_8);

        assertTrue(svg.startsWith("<svg "), svg.substring(0, 80));
        assertEquals(dark, MODULE.matcher(svg).results().count());
    }
}
