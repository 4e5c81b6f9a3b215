package vn.giamngheo.household.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.time.Ids;

/** Keeps what was done in a round: who held which meeting, who decided what. Append only. */
@ApplicationScoped
class Acts {

    private final Sql sql;
    private final ObjectMapper json;
    private final Caller caller;

    Acts(Sql sql, ObjectMapper json, Caller caller) {
        this.sql = sql;
        this.json = json;
        this.caller = caller;
    }

    /** @param facts the request; which dossiers it named is told by the steps */
    UUID add(Round round, Step step, LocalDate day, Object facts) {
        var id = Ids.next();
        ObjectNode tree = json.valueToTree(facts);
        tree.remove("dossiers");
        tree.remove("surveys");
        sql.update("""
                insert into review_act (id, round_id, step, happened_on, facts, dossiers, recorded_by, recorded_unit, recorded_at)
                values (?, ?, ?, ?, cast(? as jsonb), 0, ?, ?, clock_timestamp())""", id, round.id(), step.name(), day, write(tree), caller.subject(), caller.unit());
        return id;
    }

    void count(UUID act, int dossiers) {
        sql.update("update review_act set dossiers = ? where id = ?", dossiers, act);
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
