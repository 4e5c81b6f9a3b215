package vn.giamngheo.household.change;

import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.change.Happening.members;
import static vn.giamngheo.household.change.Happening.to;
import static vn.giamngheo.household.change.Happening.undo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;

/** What happens to households is told as the examples promise. */
@QuarkusTest
class ChangeEventTest {

    private static final String CONTEXT = "vn.giamngheo.household.";

    private final EventProbe topic = new EventProbe("household.events.v1");

    @AfterEach
    void close() {
        topic.close();
    }

    private void published(String fact, UUID household) {
        var type = CONTEXT + fact + ".v1";
        Contract.assertSameShape(Contract.example("household-service", type), topic.await(type, household));
    }

    @Test
    void a_split_tells_of_both_households() {
        var household = inCommune("20083").withMembers(3).registered().id();
        var made = Ids.next();
        to(household, "/splits", """
                        {"id": "%s", "effectiveOn": "2022-06-01", "code": "S-%s",
                         "members": [{"id": "%s", "relation": "HEAD"}]}""".formatted(
                                made, made, members(household, "2022-01-01").get(2)))
                .statusCode(201);

        published("split", household);
        published("registered", made);
    }

    @Test
    void a_merger_tells_of_both_households() {
        var household = inCommune("20083").registered().id();
        var absorbed = inCommune("20083").registered().id();
        to(household, "/mergers", """
                        {"absorbed": "%s", "effectiveOn": "2022-06-01"}""".formatted(absorbed)).statusCode(201);

        published("merged", household);
        published("ended", absorbed);
    }

    @Test
    void a_departure_and_its_undoing_are_told() {
        var household = inCommune("20083").withMembers(3).registered().id();
        var change = to(
                        household,
                        "/members/" + members(household, "2022-01-01").get(2) + "/departures",
                        """
                        {"effectiveOn": "2022-06-01", "reason": "LEFT"}""")
                .statusCode(201)
                .extract()
                .<String>path("id");
        published("changed", household);

        undo(change).statusCode(201);
        published("change-reversed", household);
    }

    @Test
    void a_move_is_told_when_it_is_accepted() {
        var household = inCommune("20083").registered().id();
        var move = to(household, "/moves", """
                        {"toUnit": "20026", "releasedOn": "2022-06-01"}""").statusCode(201).extract().<String>path("id");
        officer("480")
                .header("If-Match", "\"0\"")
                .body("""
                        {"movedOn": "2022-06-01", "code": "M-%s", "area": "RURAL"}""".formatted(move))
                .post("/household-moves/{id}/acceptance", move)
                .then()
                .statusCode(201);

        published("moved", household);
    }
}
