package vn.giamngheo.plan.target;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.giamngheo.plan.APlan;
import vn.giamngheo.plan.Api;

/** All targets that the five documents state. */
@QuarkusTest
class PublishedTargetsTest {

    private static final Map<String, String> UNITS =
            Map.of("A Lưới", "481", "Hà Tĩnh", "42", "Sơn Dương", "076", "Phong Thổ", "109");

    @Test
    void every_target_of_the_five_documents_is_recorded_and_read_back() throws IOException {
        var plans = new HashMap<String, UUID>();
        var counts = new HashMap<UUID, Integer>();
        for (var row : rows()) {
            var plan = plans.computeIfAbsent(
                    row.get("place") + row.get("document"),
                    document -> APlan.of(UNITS.get(row.get("place"))).recorded());
            target(row).recordedIn(plan);
            counts.merge(plan, 1, Integer::sum);
        }

        assertEquals(5, plans.size());
        counts.forEach((plan, count) -> Api.readerOf("VN")
                .get("/api/v1/plans/" + plan + "/targets")
                .then()
                .statusCode(200)
                .body("items", hasSize(count))
                .body("items.planId", everyItem(is(plan.toString()))));
    }

    private static ATarget target(CSVRecord row) {
        var target = ATarget.of(row.get("indicator"))
                .with("unitOfMeasure", row.get("unit"))
                .with("targetAt", row.get("target_at"))
                .with("comparison", row.get("comparison"))
                .with("baseline", number(row.get("baseline")))
                .with("baselineAt", row.get("baseline_at").isEmpty() ? null : row.get("baseline_at"))
                .with("source", row.get("source"));
        var limits = row.get("target").split(" to ");
        return limits.length == 1
                ? target.with("target", number(limits[0]))
                : target.with("target", null)
                        .with("targetMin", number(limits[0]))
                        .with("targetMax", number(limits[1]));
    }

    private static BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static Iterable<CSVRecord> rows() throws IOException {
        try (var in = new InputStreamReader(
                PublishedTargetsTest.class.getResourceAsStream("/targets.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        }
    }
}
