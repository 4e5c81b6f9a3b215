package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import vn.giamngheo.household.AHousehold;

/** The body of a registration as fields, in tests. */
final class Fields {

    private Fields() {}

    static Map<String, Object> of(AHousehold household) {
        try {
            return new ObjectMapper().readValue(household.json(), new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
