package vn.giamngheo.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import vn.giamngheo.testing.Contract;

/** Examples of events in the folders of their publishers, read as this service reads them. */
public final class Example {

    private static final ObjectMapper LENIENT = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private Example() {}

    public static <T> T of(String service, String type, Class<T> as) {
        try {
            return LENIENT.readValue(Contract.example(service, type), as);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
