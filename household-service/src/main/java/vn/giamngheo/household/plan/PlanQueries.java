package vn.giamngheo.household.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;

/** Reads support plans. */
@ApplicationScoped
class PlanQueries {

    private static final TypeReference<List<PlannedSupport>> PLANNED = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    PlanQueries(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<PlanView> find(UUID household, UUID id) {
        return sql
                .query("select * from support_plan where household_id = ? and id = ?", this::view, household, id)
                .stream()
                .findFirst();
    }

    /** Those that had begun by that day, by id: a household sees few of them. */
    List<PlanView> list(UUID household, LocalDate asOf) {
        return sql.query(
                "select * from support_plan where household_id = ? and valid_from <= ? order by id",
                this::view,
                household,
                asOf);
    }

    private PlanView view(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var state = PlanState.valueOf(row.getString("state"));
        return new PlanView(
                id,
                row.getObject("household_id", UUID.class),
                state,
                row.getObject("changed_on", LocalDate.class),
                PlanPolicy.allowed(state),
                new PlanContent(
                        row.getString("goals"),
                        new Body(row.getString("body_code"), row.getString("body_name")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        planned(row.getString("planned"))),
                notes(id),
                row.getLong("version"));
    }

    private List<PlanView.Note> notes(UUID plan) {
        return sql.query(
                "select noted_on, note, recorded_by from support_plan_note where plan_id = ? order by noted_on, position",
                row -> new PlanView.Note(
                        row.getObject("noted_on", LocalDate.class),
                        row.getString("note"),
                        row.getString("recorded_by")),
                plan);
    }

    private List<PlannedSupport> planned(String text) {
        try {
            return json.readValue(text, PLANNED);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored plan cannot be read", e);
        }
    }
}
