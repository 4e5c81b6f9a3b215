package vn.giamngheo.household.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import vn.giamngheo.household.classification.Review;
import vn.giamngheo.household.household.RegisterHousehold;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.MalformedBody;

/** Reads a line: the body of {@code POST /households}, and its review beside it. */
@ApplicationScoped
class JsonHousehold {

    private final ObjectReader tree;
    private final ObjectReader registration;
    private final ObjectReader review;

    JsonHousehold(ObjectMapper json) {
        this.tree = json.readerFor(JsonNode.class);
        this.registration = json.readerFor(RegisterHousehold.class);
        this.review = json.readerFor(Review.class);
    }

    Told.Household read(byte[] text) throws IOException {
        if (!(tree.readTree(text) instanceof ObjectNode line)) {
            throw new MalformedBody(new FieldFault("", "WRONG_TYPE", "object"));
        }
        var beside = line.remove("review");
        RegisterHousehold household = registration.readValue(line);
        return new Told.Household(household, beside == null || beside.isNull() ? null : review(beside));
    }

    private Review review(JsonNode beside) throws IOException {
        try {
            return review.readValue(beside);
        } catch (JsonProcessingException e) {
            throw new WithinReview(e);
        }
    }
}
