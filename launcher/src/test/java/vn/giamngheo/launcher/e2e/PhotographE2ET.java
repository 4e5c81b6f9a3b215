package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a phone in a village does with its camera. */
@ExtendWith(RunningSuite.class)
class PhotographE2ET {

    private static final String ATTACHMENTS = "/api/v1/households/%s/attachments";

    private final Client district = new Client("district");

    @Test
    void a_photograph_comes_back_through_the_gateway_as_it_was_taken() throws Exception {
        var picture = photograph();
        var attachments = ATTACHMENTS.formatted(household());

        var answer =
                district.upload(attachments + "?name=house.jpg", "image/jpeg", BodyPublishers.ofByteArray(picture));

        assertEquals(201, answer.statusCode(), answer.body());
        var attached = json(answer.body());
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture)),
                attached.path("sha256").asText());
        var content = attachments + "/" + attached.path("id").asText() + "/content?asOf=2022-12-31";
        assertArrayEquals(picture, district.download(content));
    }

    @Test
    void what_is_too_large_is_refused_in_words_wherever_it_is_found_out() throws Exception {
        var attachments = ATTACHMENTS.formatted(household());
        var megabyte = 1 << 20;

        refused("/problems/file-too-large", attachments, BodyPublishers.ofByteArray(document(11 * megabyte)));
        refused("/problems/file-too-large", attachments, unannounced(document(11 * megabyte)));
        refused("/problems/body-too-large", attachments, BodyPublishers.ofByteArray(document(13 * megabyte)));

        assertTrue(json(district.text(attachments + "?asOf=2022-12-31")).findValuesAsText("name").stream()
                .noneMatch("large.pdf"::equals));
    }

    private void refused(String problem, String attachments, BodyPublisher file) throws Exception {
        var answer = district.upload(attachments + "?name=large.pdf", "application/pdf", file);
        assertEquals(413, answer.statusCode(), answer.body());
        assertEquals(problem, json(answer.body()).path("type").asText());
    }

    private static BodyPublisher unannounced(byte[] file) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file));
    }

    private String household() throws Exception {
        return district.get("/api/v1/households?unit=20047&asOf=2022-12-31&limit=1")
                .at("/items/0/id")
                .asText();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static byte[] document(int bytes) {
        return Arrays.copyOf(new byte[] {'%', 'P', 'D', 'F', '-'}, bytes);
    }

    /** Some megabytes, because nothing in it repeats. */
    private static byte[] photograph() throws IOException {
        var image = new BufferedImage(2_000, 1_500, BufferedImage.TYPE_INT_RGB);
        var random = new Random(11);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
