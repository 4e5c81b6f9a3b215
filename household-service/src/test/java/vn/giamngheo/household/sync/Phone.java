package vn.giamngheo.household.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.testing.Eventually.eventually;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.function.Executable;

/** Keeps a copy of the households of a unit by the change feed, in tests. */
final class Phone {

    final Map<String, Map<String, Object>> held = new LinkedHashMap<>();
    final List<String> told = new ArrayList<>();
    private final String unit;
    private String cursor;

    Phone(String unit) {
        this.unit = unit;
    }

    /** @return how many items were told */
    int sync() {
        int items = 0;
        JsonPath page;
        do {
            page = reader(unit)
                    .queryParam("limit", 500)
                    .queryParams(cursor == null ? Map.of() : Map.of("after", cursor))
                    .get("/households/changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (Map<String, Object> item : page.<Map<String, Object>>getList("items")) {
                items++;
                take(item);
            }
            cursor = page.getString("nextCursor");
        } while (page.getBoolean("more"));
        return items;
    }

    private void take(Map<String, Object> item) {
        var id = (String) item.get("id");
        told.add(id);
        if ((boolean) item.get("removed")) {
            held.remove(id);
        } else {
            held.put(id, item);
        }
    }

    /** What is committed is told when everything that was running before it has ended. */
    void syncUntil(Executable holds) {
        eventually(() -> {
            sync();
            try {
                holds.execute();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
    }

    void syncUntilItHolds(UUID household, int version) {
        syncUntil(() -> assertEquals(version, version(household)));
    }

    Object version(UUID household) {
        return held.getOrDefault(household.toString(), Map.of()).get("version");
    }

    boolean holds(UUID household) {
        return held.containsKey(household.toString());
    }

    String cursor() {
        return cursor;
    }
}
