package vn.giamngheo.household.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.citizen.CitizenIds;
import vn.giamngheo.household.classification.Classifier;
import vn.giamngheo.household.classification.HouseholdClassified;
import vn.giamngheo.household.classification.Review;
import vn.giamngheo.household.classification.ReviewCheck;
import vn.giamngheo.household.classification.Verdict;
import vn.giamngheo.household.household.HouseholdRegistered;
import vn.giamngheo.household.household.RegisterHousehold;
import vn.giamngheo.household.household.RegisterMember;
import vn.giamngheo.household.household.RegisteredHousehold;
import vn.giamngheo.household.household.RegistrationCheck;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.problem.MalformedBody;
import vn.giamngheo.platform.time.Ids;

/** Turns a line into a row to be staged, by the same rules that hold for a single household. */
@ApplicationScoped
class RowCheck {

    private final ObjectMapper json;
    private final Validator validator;
    private final RegistrationCheck registration;
    private final Classifier classifier;
    private final CitizenIds citizenIds;
    private final Clock clock;

    RowCheck(
            ObjectMapper json,
            Validator validator,
            RegistrationCheck registration,
            Classifier classifier,
            CitizenIds citizenIds,
            Clock clock) {
        this.json = json;
        this.validator = validator;
        this.registration = registration;
        this.classifier = classifier;
        this.citizenIds = citizenIds;
        this.clock = clock;
    }

    /** Refuses as the endpoints for a single household do: by a {@code Fault} or a {@code ConstraintViolationException}. */
    StagedRow accept(Line line) throws IOException {
        var tree = object(line.text());
        var reviewTree = tree.remove("review");
        var household = valid(json.treeToValue(tree, RegisterHousehold.class));
        var review = reviewTree == null || reviewTree.isNull() ? null : review(reviewTree);
        var commune = registration.accept(household);
        var verdict = review == null ? null : verdict(review, household);
        return row(line.number(), household, commune, review, verdict);
    }

    private Verdict verdict(Review review, RegisterHousehold household) {
        ReviewCheck.day(review.asOf(), household.registeredOn(), LocalDate.now(clock), "/review")
                .ifPresent(fault -> {
                    throw new InvalidRequest(fault);
                });
        return classifier.classify(review, household.area(), "/review");
    }

    private StagedRow row(int number, RegisterHousehold household, Area commune, Review review, Verdict verdict)
            throws JsonProcessingException {
        UUID id = Ids.orNext(household.id());
        var facts = new RegisteredHousehold(
                id, UnitKey.of(commune), household.area(), household.members().size(), household.registeredOn());
        return new StagedRow(
                number,
                id,
                household,
                commune,
                json.writeValueAsString(sealed(household.members())),
                household.dwelling() == null ? null : json.writeValueAsString(household.dwelling()),
                review,
                verdict,
                Ids.next(),
                json.writeValueAsString(HouseholdRegistered.of(facts)),
                review == null ? null : Ids.next(),
                review == null ? null : json.writeValueAsString(HouseholdClassified.of(facts, review, verdict)));
    }

    /** Each with an id, and with its numbers enciphered: nothing is stored in the clear, not even for a moment. */
    private List<ObjectNode> sealed(List<RegisterMember> members) {
        return members.stream()
                .map(m -> m.withId(Ids.orNext(m.id())))
                .map(this::sealed)
                .toList();
    }

    private ObjectNode sealed(RegisterMember member) {
        ObjectNode tree = json.valueToTree(member.withoutNumbers());
        var numbers = tree.putObject("numbers");
        if (member.citizenId() != null) {
            numbers.putPOJO(CitizenIds.Kind.CURRENT.name(), citizenIds.seal(member.id(), member.citizenId()));
        }
        if (member.previousCitizenId() != null) {
            numbers.putPOJO(CitizenIds.Kind.PREVIOUS.name(), citizenIds.seal(member.id(), member.previousCitizenId()));
        }
        return tree;
    }

    private ObjectNode object(byte[] text) throws IOException {
        if (json.readTree(text) instanceof ObjectNode object) {
            return object;
        }
        throw new MalformedBody(new FieldFault("", "WRONG_TYPE", "object"));
    }

    private Review review(JsonNode tree) throws JsonProcessingException {
        try {
            return valid(json.treeToValue(tree, Review.class));
        } catch (JsonProcessingException | ConstraintViolationException e) {
            throw new WithinReview(e);
        }
    }

    private <T> T valid(T value) {
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return value;
    }
}
