package vn.giamngheo.household.eligibility;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.household.Api;

/** Somebody who does not exist, alone in a household, with a number that nobody has. */
record APerson(AHousehold household, Object id, String number) {

    static String someNumber() {
        return "0460" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
    }

    static APerson in(String commune) {
        return register(AHousehold.inCommune(commune), someNumber(), null);
    }

    static APerson poor(String commune) {
        return classified(commune, 130, 30);
    }

    static APerson classified(String commune, int scoreA, int scoreB) {
        var household = AHousehold.inCommune(commune);
        var person = register(household, someNumber(), null);
        Api.officer("481")
                .body("""
                        {"asOf": "2021-12-31", "standard": "MDP_2022_2025", "scoreA": %d, "scoreB": %d}""".formatted(scoreA, scoreB))
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
        return person;
    }

    static APerson withPrevious(String commune, String previous) {
        return register(AHousehold.inCommune(commune), someNumber(), previous);
    }

    private static APerson register(AHousehold household, String number, String previous) {
        Map<String, Object> head = AHousehold.member("HEAD");
        head.put("citizenId", number);
        head.put("previousCitizenId", previous == null ? number.substring(3) : previous);
        household.with("members", List.of(head)).registered();
        return new APerson(household, head.get("id"), number);
    }
}
