package vn.giamngheo.launcher.sample.household;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SampleDistrictTest {

    private static final List<Household> HOUSEHOLDS =
            new SampleDistrict().households().toList();

    @Test
    void counts_are_those_published_for_2021() {
        assertEquals(14_050, HOUSEHOLDS.size());
        assertEquals(7_022, count(SampleDistrictTest::isPoor));
        assertEquals(2_185, count(SampleDistrictTest::isNearPoor));
        assertEquals(18, HOUSEHOLDS.stream().map(Household::unit).distinct().count());
    }

    @Test
    void every_commune_has_the_counts_of_its_line() {
        for (Commune commune : Commune.ofALuoi()) {
            Predicate<Household> here = household -> household.unit().equals(commune.code());
            assertEquals(commune.households(), count(here), commune.nameVi());
            assertEquals(commune.poor(), count(here.and(SampleDistrictTest::isPoor)), commune.nameVi());
            assertEquals(commune.nearPoor(), count(here.and(SampleDistrictTest::isNearPoor)), commune.nameVi());
        }
    }

    @Test
    void score_b_is_ten_points_for_each_indicator_named_once() {
        for (Household household : HOUSEHOLDS) {
            Review review = household.review();
            assertEquals(review.scoreB(), 10 * review.deprivedIndicators().size(), household.code());
            assertEquals(
                    review.deprivedIndicators().size(),
                    Set.copyOf(review.deprivedIndicators()).size(),
                    household.code());
        }
    }

    @Test
    void households_lie_on_the_limits_of_the_standard_too() {
        assertTrue(count(household -> household.review().scoreA() == household.area().scoreALimit) > 0);
        assertTrue(count(household -> household.review().scoreB() == 30 && isPoor(household)) > 0);
        assertTrue(count(household -> household.review().scoreB() == 20 && isNearPoor(household)) > 0);
        assertTrue(count(household -> household.review().scoreB() >= 30 && !isPoor(household)) > 0);
    }

    @Test
    void a_household_has_one_head_and_about_four_members() {
        for (Household household : HOUSEHOLDS) {
            assertEquals(
                    1,
                    household.members().stream()
                            .filter(member -> member.relation() == Member.Relation.HEAD)
                            .count(),
                    household.code());
            assertTrue(household.members().stream()
                    .allMatch(member -> member.ageIn(2021) >= 0 && member.ageIn(2021) < 110));
        }
        double average = HOUSEHOLDS.stream()
                .mapToInt(household -> household.members().size())
                .average()
                .orElseThrow();
        assertEquals(4.0, average, 0.3);
    }

    @Test
    void ids_are_of_version_seven_and_none_occurs_twice() {
        Set<Object> seen = new HashSet<>();
        for (Household household : HOUSEHOLDS) {
            assertEquals(7, household.id().version());
            assertEquals(2, household.id().variant());
            assertTrue(seen.add(household.id()), household.code());
            assertTrue(seen.add(household.code()), household.code());
            household.members().forEach(member -> assertTrue(seen.add(member.id()), household.code()));
        }
    }

    @Test
    void only_households_with_children_lack_what_children_need() {
        for (Household household : HOUSEHOLDS) {
            if (household.review().deprivedIndicators().contains("NUTRITION")) {
                assertTrue(household.members().stream().anyMatch(member -> member.ageIn(2021) < 16), household.code());
            }
        }
    }

    @Test
    void the_same_bytes_come_out_on_every_run() throws Exception {
        byte[] first = bytes();
        assertArrayEquals(first, bytes());
        String checksum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first));
        assertEquals(
                "601a5be7ec22431b6921520bbccbc3c2ea16f1db577c7128b92c0ee4b9ed476b",
                checksum,
                "The sample changed: a suite that has the old one would refuse the new one");
    }

    @Test
    void a_line_has_the_shape_of_the_import() throws IOException {
        String line =
                new String(bytes(), StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        JsonNode json = new JsonMapper().readTree(line);
        assertEquals("20044-00001", json.get("code").asText());
        assertEquals("2021-12-31", json.get("registeredOn").asText());
        assertEquals("HEAD", json.at("/members/0/relation").asText());
        assertEquals("MDP_2022_2025", json.at("/review/standard").asText());
        assertTrue(json.at("/review/deprivedIndicators").isArray());
    }

    private static boolean isPoor(Household household) {
        return isLowIncome(household) && household.review().scoreB() >= 30;
    }

    private static boolean isNearPoor(Household household) {
        return isLowIncome(household) && household.review().scoreB() < 30;
    }

    private static boolean isLowIncome(Household household) {
        int limit = household.unit().equals("20044") ? 175 : 140;
        return household.review().scoreA() <= limit;
    }

    private static long count(Predicate<Household> which) {
        return HOUSEHOLDS.stream().filter(which).count();
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SampleDistrict().writeTo(out);
        return out.toByteArray();
    }
}
