package vn.giamngheo.reporting.operations;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.reporting.Api;
import vn.giamngheo.reporting.Facts;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class ChecksumsTest {

    private static final LocalDate REVIEW = LocalDate.of(2021, 12, 31);

    @Test
    void a_new_fact_changes_the_checksum_by_its_own_hash_and_by_nothing_else() throws Exception {
        try (var facts = new Facts()) {
            var before = householdFacts();
            var household = Ids.next();

            facts.classified(household, "02209", "POOR", REVIEW);

            eventually(() -> assertEquals(before.rows() + 1, householdFacts().rows()));
            assertEquals(
                    before.checksum().add(hash(household + "|POOR|2021-12-31")).mod(BigInteger.ONE.shiftLeft(64)),
                    householdFacts().checksum());
        }
    }

    @Test
    void only_those_who_operate_the_suite_see_checksums() {
        Api.get(Tokens.of("VN", "READER"), "/operations/checksums", Map.of()).statusCode(403);
        Api.get(Tokens.of("12", "ADMIN"), "/operations/checksums", Map.of()).statusCode(403);
        Api.get(Tokens.of("VN", "ADMIN"), "/operations/checksums", Map.of())
                .statusCode(200)
                .body(
                        "items.find { it.readModel == 'household-facts' }.columns",
                        equalTo("household_id|classification|valid_from"));
    }

    private record Found(long rows, BigInteger checksum) {}

    private static Found householdFacts() {
        var item = Api.get(Tokens.of("VN", "ADMIN"), "/operations/checksums", Map.of())
                .extract()
                .jsonPath()
                .getMap("items.find { it.readModel == 'household-facts' }");
        return new Found(
                ((Number) item.get("rows")).longValue(),
                new BigInteger(item.get("checksum").toString(), 16));
    }

    private static BigInteger hash(String row) throws Exception {
        var digest = MessageDigest.getInstance("MD5").digest(row.getBytes(StandardCharsets.UTF_8));
        return BigInteger.valueOf(java.nio.ByteBuffer.wrap(digest).getLong());
    }
}
