package vn.giamngheo.household.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import vn.giamngheo.household.classification.Determination;
import vn.giamngheo.household.classification.Review;
import vn.giamngheo.household.household.RegisterHousehold;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.MalformedBody;

/** Reads a line: the body of {@code POST /households}, and beside it its review, or the determination of its living standard. */
@ApplicationScoped
class JsonHousehold {

    private final ObjectReader tree;
    private final ObjectReader registration;
    private final ObjectReader review;
    private final ObjectReader determination;

    JsonHousehold(ObjectMapper json) {
        this.tree = json.readerFor(JsonNode.class);
        this.registration = json.readerFor(RegisterHousehold.class);
        this.review = json.readerFor(Review.class);
        this.determination = json.readerFor(Determination.class);
    }

    Told.Household read(byte[] text) throws IOException {
        if (!(tree.readTree(text) instanceof ObjectNode line)) {
            throw new MalformedBody(new FieldFault("", "WRONG_TYPE", "object"));
        }
        var reviewed = line.remove("review");
        var determined = line.remove("determination");
        RegisterHousehold household = registration.readValue(line);
        return new Told.Household(
                household, read(review, reviewed, "/review"), read(determination, determined, "/determination"), null);
    }

    private static <T> T read(ObjectReader reader, JsonNode beside, String part) throws IOException {
        try {
            return beside == null || beside.isNull() ? null : reader.readValue(beside);
        } catch (JsonProcessingException e) {
            throw new Within(part, e);
        }
    }
}
