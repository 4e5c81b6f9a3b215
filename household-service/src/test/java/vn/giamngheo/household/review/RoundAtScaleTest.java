package vn.giamngheo.household.review;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.review.ARound.approver;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A whole commune by one call each; {@code -Dround.dossiers=14050} for a whole district. */
@QuarkusTest
class RoundAtScaleTest {

    private static final int DOSSIERS = Integer.getInteger("round.dossiers", 2_000);
    private static final int SURVEYS_A_CALL = 2_000;
    private static final int SECONDS_A_CALL = 30;
    private static final String COMMUNE = "03502";

    @Inject
    DataSource db;

    @Test
    void a_round_takes_one_call_a_step_however_many_dossiers_it_has() throws SQLException {
        var households = register();
        var round = ARound.annual(COMMUNE, "2022-09-05").id;
        for (int from = 0; from < DOSSIERS; from += SURVEYS_A_CALL) {
            survey(round, households.subList(from, Math.min(from + SURVEYS_A_CALL, DOSSIERS)));
        }

        step(officer(COMMUNE), round, "meetings", "{\"heldOn\": \"2022-10-03\", \"present\": 60, \"agreeing\": 52}");
        step(officer(COMMUNE), round, "postings", "{\"postedOn\": \"2022-10-06\"}");
        step(
                officer(COMMUNE),
                round,
                "consultations",
                "{\"answeredOn\": \"2022-10-20\", \"documentNumber\": \"1\", \"objects\": false}");
        step(
                as(approver(COMMUNE)),
                round,
                "recognitions",
                "{\"decidedOn\": \"2022-12-14\", \"decisionNumber\": \"215/QĐ-UBND\"}");

        officer(COMMUNE).get("/review-rounds/{id}", round).then().body("dossiers.RECOGNISED", equalTo(DOSSIERS));
        officer(COMMUNE)
                .get("/households?unit={unit}&classification=NEAR_POOR&asOf=2022-12-31&limit=1", COMMUNE)
                .then()
                .body("items.size()", equalTo(1));
    }

    private void survey(String round, List<UUID> households) {
        var forms = households.stream()
                .map(id -> "{\"householdId\": \"%s\", \"scoreA\": 130, \"scoreB\": 20}".formatted(id))
                .collect(joining(","));
        var body = "{\"surveyedOn\": \"2022-09-20\", \"surveys\": [%s]}".formatted(forms);
        long begin = System.nanoTime();
        officer(COMMUNE)
                .body(body)
                .post("/review-rounds/{id}/surveys", round)
                .then()
                .statusCode(201)
                .body("dossiers", equalTo(households.size()));
        inTime("surveys", begin);
    }

    private static void step(RequestSpecification who, String round, String path, String body) {
        long begin = System.nanoTime();
        who.body(body)
                .post("/review-rounds/{id}/" + path, round)
                .then()
                .statusCode(201)
                .body("dossiers", equalTo(DOSSIERS));
        inTime(path, begin);
    }

    private static void inTime(String path, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%s of %d dossiers: %.2f s%n", path, DOSSIERS, seconds);
        assertTrue(seconds < SECONDS_A_CALL, path + " took " + seconds + " s");
    }

    /** Straight into the tables: the register's own ways in have their own tests. */
    private List<UUID> register() throws SQLException {
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                insert into household (id, code, unit, unit_valid_from, village, area, registered_on, registered_at,
                                       registered_by, changed_at, version)
                select uuidv7(), 'S-' || n, '%s', '2021-01-01', 'Bản ' || n %% 20, 'RURAL', '2021-12-31', now(), 'scale', now(), 0
                from generate_series(1, %d) n""".formatted(COMMUNE, DOSSIERS));
            statement.execute("""
                insert into household_residence (household_id, valid_from, unit, unit_valid_from, code, village, area, entered_by)
                select id, registered_on, unit, unit_valid_from, code, village, area, 'REGISTERED' from household
                where registered_by = 'scale'""");
            statement.execute("""
                insert into household_member (id, household_id, position, name, sex, birth_year, ethnicity, relation, valid_from,
                                              entered_by)
                select uuidv7(), id, 1, 'Người Thử', 'FEMALE', 1980, 'Thái', 'HEAD', registered_on, 'REGISTERED' from household
                where registered_by = 'scale'""");
            statement.execute("""
                insert into household_classification (household_id, valid_from, classification, standard, score_a, score_b,
                                                      recorded_at, recorded_by)
                select id, '2021-12-31', 'POOR', 'MDP_2022_2025', 130, 30, now(), 'scale' from household
                where registered_by = 'scale'""");
            var ids = new ArrayList<UUID>();
            try (var rows = statement.executeQuery("select id from household where registered_by = 'scale'")) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }
}
