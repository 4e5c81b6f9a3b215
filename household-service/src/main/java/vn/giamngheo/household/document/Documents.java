package vn.giamngheo.household.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.JsonFaults;
import vn.giamngheo.platform.problem.MalformedBody;

/** Reads documents by the rules that hold for every body. */
@ApplicationScoped
public class Documents {

    private final ObjectMapper json;
    private final Validator validator;

    Documents(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws MalformedBody when it is not the JSON of that shape (400) */
    public <T> T json(Path file, Class<T> shape) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return present(json.readValue(in, shape));
        } catch (JsonProcessingException e) {
            throw new MalformedBody(JsonFaults.field(e));
        }
    }

    /**
     * One object a line; empty lines are passed over.
     *
     * @param to takes each with where it stands: {@code /rows/7}
     * @throws MalformedBody for the first line that is not the JSON of that shape (400)
     */
    public <T> void lines(Path file, Class<T> shape, BiConsumer<T, String> to) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int number = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    to.accept(line(line, shape, "/rows/" + number), "/rows/" + number);
                }
            }
        } catch (MalformedInputException e) {
            throw new MalformedBody(new FieldFault("", "NOT_JSON", 1, 1));
        }
    }

    private <T> T line(String line, Class<T> shape, String row) {
        try {
            return present(json.readValue(line, shape));
        } catch (JsonProcessingException e) {
            var fault = JsonFaults.field(e);
            throw new MalformedBody(new FieldFault(row + fault.pointer(), fault.code(), fault.values()));
        }
    }

    /** @throws ConstraintViolationException as for a body that came as JSON */
    public <T> T valid(T document) {
        var violations = validator.validate(document);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return document;
    }

    private static <T> T present(T document) {
        if (document == null) {
            throw new MalformedBody(new FieldFault("", "WRONG_TYPE", "object"));
        }
        return document;
    }
}
