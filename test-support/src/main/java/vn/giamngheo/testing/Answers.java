package vn.giamngheo.testing;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** Whether an answer tells anything. */
final class Answers {

    private static final int START = 300;

    private Answers() {}

    static boolean isJson(Response answer) {
        return answer.contentType().contains("json") && !answer.contentType().contains("ndjson");
    }

    /** Lists without items, figures that are 0, words of the question; a table with nothing below its headings, also as the first of a zip. */
    static boolean holdNothing(Response answer) {
        if (isJson(answer)) {
            var facts = facts(answer.jsonPath().get("")).toList();
            return !facts.isEmpty() && facts.stream().allMatch(Boolean.FALSE::equals);
        }
        if (answer.contentType().contains("zip")) {
            return isTableOfNothing(first(answer.asByteArray()));
        }
        return answer.contentType().contains("csv")
                ? isTableOfNothing(answer.asString())
                : answer.asByteArray().length == 0;
    }

    private static boolean isTableOfNothing(String csv) {
        return csv.lines().count() <= 1;
    }

    private static String first(byte[] zip) {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            entries.getNextEntry();
            return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each list, number and yes or no: whether there is something. Texts repeat what was asked. */
    private static Stream<Boolean> facts(Object value) {
        if (value instanceof Collection<?> items) {
            return Stream.of(!items.isEmpty());
        }
        if (value instanceof Map<?, ?> fields) {
            return fields.values().stream().flatMap(Answers::facts);
        }
        if (value instanceof Number number) {
            return Stream.of(number.doubleValue() != 0);
        }
        return value instanceof Boolean yes ? Stream.of(yes) : Stream.empty();
    }

    static String start(Response answer) {
        return cell(answer.asString());
    }

    /** The beginning of a text, as one cell of a table. */
    static String cell(String words) {
        var text = words.replaceAll("[\\s,]+", " ");
        return text.substring(0, Math.min(START, text.length()));
    }
}
