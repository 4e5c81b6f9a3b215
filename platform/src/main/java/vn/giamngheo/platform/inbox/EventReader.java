package vn.giamngheo.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads another service's event into this service's own record; fields it does not know are left alone. */
@ApplicationScoped
public class EventReader {

    private final ObjectMapper lenient;

    EventReader(ObjectMapper json) {
        this.lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** @throws IllegalArgumentException when the data is not of that shape */
    public <T> T read(IncomingEvent event, Class<T> as) {
        return read(event.data(), as);
    }

    public <T> T read(String data, Class<T> as) {
        try {
            return lenient.readValue(data, as);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a " + as.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
