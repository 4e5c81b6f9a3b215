package vn.giamngheo.household.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.JsonFaults;
import vn.giamngheo.platform.problem.MalformedBody;
import vn.giamngheo.platform.problem.Problem;
import vn.giamngheo.platform.problem.ProblemMappers;

/** Takes the items of a batch one after another; what is wrong with one of them is told beside the others. */
@ApplicationScoped
class Batches {

    private final ItemTurn turn;
    private final ProblemMappers problems;

    Batches(ItemTurn turn, ProblemMappers problems) {
        this.turn = turn;
        this.problems = problems;
    }

    BatchView take(List<JsonNode> items) {
        var results = new ArrayList<ItemResult>(items.size());
        for (int i = 0; i < items.size(); i++) {
            results.add(take(i, items.get(i)));
        }
        return new BatchView(results);
    }

    private ItemResult take(int position, JsonNode item) {
        try {
            return turn.take(position, item);
        } catch (Fault e) {
            return refused(position, item, problems.fault(e));
        } catch (ConstraintViolationException e) {
            return refused(position, item, problems.violations(e));
        } catch (JsonProcessingException e) {
            return refused(position, item, problems.fault(new MalformedBody(JsonFaults.field(e))));
        } catch (RuntimeException e) {
            return refused(position, item, problems.unexpected(e));
        }
    }

    private static ItemResult refused(int position, JsonNode item, Response response) {
        return new ItemResult(
                position,
                item.path("key").textValue(),
                id(item.path("id").textValue()),
                ItemResult.Outcome.REFUSED,
                null,
                null,
                (Problem) response.getEntity());
    }

    private static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
