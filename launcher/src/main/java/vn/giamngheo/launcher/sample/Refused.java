package vn.giamngheo.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The gateway, or a service behind it, said no to a request of the sample. The message is that of the problem document. */
final class Refused extends IOException {

    private static final long serialVersionUID = 1;
    private static final int MOST_ERRORS = 5;

    Refused(String request, Answer answer) {
        super(request + " -> " + answer.status() + " " + sentence(answer.body()));
    }

    private static String sentence(JsonNode problem) {
        String errors = StreamSupport.stream(
                        problem.path(problem.has("items") ? "items" : "errors").spliterator(), false)
                .limit(MOST_ERRORS)
                .map(error -> words(error, "row", "pointer", "code", "detail"))
                .collect(Collectors.joining("; "));
        return Stream.of(words(problem, "state", "detail"), errors, words(problem, "requestId"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
    }

    /** Of those fields that are there. */
    private static String words(JsonNode node, String... fields) {
        return Stream.of(fields)
                .map(field -> node.path(field).asText(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
