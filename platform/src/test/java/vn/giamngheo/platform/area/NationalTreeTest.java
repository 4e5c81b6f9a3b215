package vn.giamngheo.platform.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped administrative units and lineage. */
class NationalTreeTest {

    private static final LocalDate BASELINE = LocalDate.of(2021, 12, 31);
    private static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final AreaTree tree = NationalTree.TREE;

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 63, 705, 10598",
        "2023-04-10, 63, 705, 10598",
        "2025-02-28, 63, 705, 10598",
        "2025-03-01, 63, 696, 10035",
        "2025-06-30, 63, 696, 10035",
        "2025-07-01, 34, 0, 3321",
        "2026-11-21, 34, 0, 3321"
    })
    void each_map_has_its_published_number_of_units(LocalDate day, int provinces, int districts, int communes) {
        assertEquals(
                provinces,
                descendants("VN", day).filter(area -> area.code().length() == 2).count());
        assertEquals(
                districts,
                descendants("VN", day).filter(area -> area.code().length() == 3).count());
        assertEquals(
                communes,
                descendants("VN", day).filter(area -> area.code().length() == 5).count());
    }

    @Test
    void a_luoi_has_eighteen_communes_before_the_reform_and_is_gone_after_it() {
        assertEquals(18, tree.children("481", BASELINE).size());
        assertEquals(List.of(), tree.children("481", REFORM));
        assertTrue(tree.at("481", REFORM).isEmpty());
        assertEquals(
                "Huyện A Lưới", tree.at("481", LAST_OF_DISTRICTS).orElseThrow().nameVi());
    }

    @Test
    void the_township_of_a_luoi_became_a_commune_under_the_same_code() {
        assertEquals("Thị trấn A Lưới", tree.at("20044", BASELINE).orElseThrow().nameVi());
        assertEquals("Xã A Lưới 2", tree.at("20044", REFORM).orElseThrow().nameVi());
        assertEquals(List.of("20044"), codesOnNewMap("20044"));
    }

    @Test
    void the_district_of_a_luoi_lies_in_five_communes_of_the_new_map() {
        assertEquals(List.of("20044", "20050", "20056", "20071", "20101"), codesOnNewMap("481"));
        assertTrue(tree.onMap("481", BASELINE, REFORM).stream().allMatch(place -> place.share() == Share.FULL));
    }

    @ParameterizedTest
    @CsvSource({
        "24, Tỉnh Bắc Giang, Tỉnh Bắc Ninh",
        "44, Tỉnh Quảng Bình, Tỉnh Quảng Trị",
        "46, Tỉnh Thừa Thiên Huế, Thành phố Huế",
        "52, Tỉnh Bình Định, Tỉnh Gia Lai",
        "75, Tỉnh Đồng Nai, Thành phố Đồng Nai"
    })
    void a_code_means_another_province_on_another_day(String code, String before, String now) {
        assertEquals(before, tree.at(code, BASELINE).orElseThrow().nameVi());
        assertEquals(now, tree.at(code, LocalDate.of(2026, 4, 30)).orElseThrow().nameVi());
    }

    @Test
    void one_commune_of_phong_tho_went_to_a_ward_of_lai_chau() {
        assertEquals(List.of("03388"), codesOnNewMap("03391"));
        assertEquals("Phường Đoàn Kết", tree.at("03388", REFORM).orElseThrow().nameVi());
        assertEquals(List.of("03388", "03394", "03549", "03562", "03571", "03583"), codesOnNewMap("109"));
    }

    @Test
    void a_commune_merged_before_the_reform_is_followed_over_two_hops() {
        assertEquals(List.of("02608"), codesOnNewMap("02593"));
        assertTrue(
                codes(tree.onMap("02608", REFORM, BASELINE)).containsAll(List.of("02593", "02596", "02599", "02608")));
    }

    @Test
    void a_district_dissolved_before_the_reform_is_not_confused_with_the_one_that_took_it() {
        assertEquals(List.of("213"), codes(tree.onMap("221", BASELINE, LAST_OF_DISTRICTS)));
        assertFalse(codesOnNewMap("221").contains(codesOnNewMap("07201").get(0)));
    }

    @Test
    void the_new_quang_tri_covers_both_old_provinces() {
        assertTrue(tree.covers("44", "44", BASELINE));
        assertTrue(tree.covers("44", "45", BASELINE));
        String communeOfOldQuangTri = tree.children(
                        tree.children("45", BASELINE).get(0).code(), BASELINE)
                .get(0)
                .code();
        assertTrue(tree.covers("44", communeOfOldQuangTri, BASELINE));
        assertFalse(tree.covers("45", "44", BASELINE));
    }

    @Test
    void the_new_bac_ninh_covers_bac_giang_and_the_old_bac_ninh_only() {
        assertTrue(tree.covers("24", "24", BASELINE));
        assertTrue(tree.covers("24", "27", BASELINE));
        assertFalse(tree.covers("24", "22", BASELINE));
    }

    @Test
    void a_district_that_gave_up_communes_still_covers_those_it_kept() {
        assertTrue(tree.covers(
                "219", tree.children("219", LAST_OF_DISTRICTS).get(0).code(), BASELINE));
        assertFalse(tree.covers(
                "219", tree.children("224", LAST_OF_DISTRICTS).get(0).code(), BASELINE));
    }

    @Test
    void a_reused_commune_code_gives_no_right_over_the_old_commune() {
        assertEquals(
                "Xã A Dơk", tree.at("23710", LAST_OF_DISTRICTS).orElseThrow().nameVi());
        assertEquals("Xã Ia Băng", tree.at("23710", REFORM).orElseThrow().nameVi());
        assertFalse(tree.covers("23710", "23710", LAST_OF_DISTRICTS));
    }

    @Test
    void corrected_codes_of_the_source_lead_to_the_new_communes() {
        assertEquals(List.of("23938"), codesOnNewMap("23938"));
        assertTrue(codesOnNewMap("06973").contains("06978"));
    }

    @Test
    void every_unit_of_the_old_map_is_found_on_the_new_one_or_listed_as_unplaced() {
        List<String> unplaced = NationalTree.rows("administrative-lineage-unplaced.csv").stream()
                .map(row -> row.get("code"))
                .toList();
        List<String> lost = descendants("VN", BASELINE)
                .map(Area::code)
                .filter(code -> codesOnNewMap(code).isEmpty() && !unplaced.contains(code))
                .toList();
        assertEquals(List.of(), lost);
    }

    private Stream<Area> descendants(String code, LocalDate day) {
        return tree.children(code, day).stream()
                .flatMap(child -> Stream.concat(Stream.of(child), descendants(child.code(), day)));
    }

    private List<String> codesOnNewMap(String code) {
        return codes(tree.onMap(code, BASELINE, REFORM));
    }

    private static List<String> codes(List<Placement> places) {
        return places.stream().map(place -> place.area().code()).toList();
    }
}
