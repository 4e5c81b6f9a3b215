package vn.giamngheo.platform.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Two provinces become one under the code of the first; a district with communes c1, c2 and c3 ends. c1 and c2 become c1, c3 is
 * divided between c1 and d1, and the code c2 is given to another place.
 */
class AreaTreeTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = REFORM.minusDays(1);

    private final AreaTree tree = new AreaTree(
            List.of(
                    area("VN", FIRST, null, null),
                    area("p1", FIRST, REFORM, "VN"),
                    area("p2", FIRST, REFORM, "VN"),
                    area("p1", REFORM, null, "VN"),
                    area("x", FIRST, REFORM, "p2"),
                    area("c1", FIRST, REFORM, "x"),
                    area("c2", FIRST, REFORM, "x"),
                    area("c3", FIRST, REFORM, "x"),
                    area("y", FIRST, REFORM, "p1"),
                    area("d1", FIRST, REFORM, "y"),
                    area("d2", FIRST, REFORM, "y"),
                    area("c1", REFORM, null, "p1"),
                    area("d1", REFORM, null, "p1"),
                    area("c2", REFORM, null, "p1")),
            List.of(
                    lineage("p1", "p1", Share.FULL),
                    lineage("p2", "p1", Share.FULL),
                    lineage("c1", "c1", Share.FULL),
                    lineage("c2", "c1", Share.FULL),
                    lineage("c3", "c1", Share.PARTIAL),
                    lineage("c3", "d1", Share.PARTIAL),
                    lineage("d1", "d1", Share.FULL),
                    lineage("d2", "c2", Share.FULL)));

    @Test
    void a_version_holds_from_its_first_day_to_the_day_before_the_next() {
        assertEquals(Optional.empty(), tree.at("c1", FIRST.minusDays(1)));
        assertEquals("x", tree.at("c1", FIRST).orElseThrow().parentCode());
        assertEquals("x", tree.at("c1", BEFORE).orElseThrow().parentCode());
        assertEquals("p1", tree.at("c1", REFORM).orElseThrow().parentCode());
        assertEquals(2, tree.versions("c1").size());
    }

    @Test
    void children_and_ancestors_are_those_of_the_day() {
        assertEquals(List.of("c1", "c2", "c3"), codes(tree.children("x", BEFORE)));
        assertEquals(List.of(), tree.children("x", REFORM));
        assertEquals(List.of("x", "p2", "VN"), codes(tree.ancestors("c1", BEFORE)));
        assertEquals(List.of("p1", "VN"), codes(tree.ancestors("c1", REFORM)));
    }

    @Test
    void a_unit_lies_within_itself_and_what_stands_above_it() {
        assertTrue(tree.isWithin("c1", "c1", BEFORE));
        assertTrue(tree.isWithin("c1", "p2", BEFORE));
        assertFalse(tree.isWithin("c1", "p2", REFORM));
        assertFalse(tree.isWithin("x", "c1", BEFORE));
        assertFalse(tree.isWithin("x", "x", REFORM));
    }

    @Test
    void a_caller_covers_the_units_below_on_the_day_of_the_fact() {
        assertTrue(tree.covers("VN", "c1", BEFORE));
        assertTrue(tree.covers("x", "c1", BEFORE));
        assertFalse(tree.covers("x", "c1", REFORM));
        assertFalse(tree.covers("y", "c1", BEFORE));
        assertFalse(tree.covers("c1", "x", BEFORE));
    }

    @Test
    void a_merged_province_covers_both_old_ones_and_all_below_them() {
        assertTrue(tree.covers("p1", "p1", BEFORE));
        assertTrue(tree.covers("p1", "p2", BEFORE));
        assertTrue(tree.covers("p1", "c3", BEFORE));
        assertFalse(tree.covers("p2", "d1", BEFORE));
    }

    @Test
    void a_new_commune_covers_what_it_wholly_took_over_and_no_divided_unit() {
        assertTrue(tree.covers("c1", "c1", BEFORE));
        assertTrue(tree.covers("c1", "c2", BEFORE));
        assertFalse(tree.covers("c1", "c3", BEFORE));
        assertFalse(tree.covers("d1", "c3", BEFORE));
    }

    @Test
    void a_reused_code_gives_no_right_over_the_place_that_had_it_before() {
        assertFalse(tree.covers("c2", "c2", BEFORE));
        assertTrue(tree.covers("c2", "d2", BEFORE));
    }

    @Test
    void what_is_not_known_is_not_covered() {
        assertFalse(tree.covers(null, "c1", BEFORE));
        assertFalse(tree.covers("zz", "c1", BEFORE));
        assertFalse(tree.covers("VN", "zz", BEFORE));
        assertFalse(tree.covers("VN", null, BEFORE));
        assertFalse(tree.covers("VN", "c1", FIRST.minusDays(1)));
    }

    @Test
    void a_dissolved_district_is_found_on_the_new_map_through_its_communes() {
        assertEquals(List.of("c1 PARTIAL", "d1 PARTIAL"), places("x", BEFORE, REFORM));
        assertEquals(List.of("c2 FULL", "d1 FULL"), places("y", BEFORE, REFORM));
    }

    @Test
    void lineage_is_followed_backwards_too() {
        assertEquals(List.of("c1 FULL", "c2 FULL", "c3 PARTIAL"), places("c1", REFORM, BEFORE));
        assertEquals(List.of("p1 FULL", "p2 FULL"), places("p1", REFORM, BEFORE));
    }

    @Test
    void a_unit_of_the_same_map_holds_itself() {
        assertEquals(List.of("c3 FULL"), places("c3", FIRST, BEFORE));
        assertEquals(List.of(), places("x", REFORM, BEFORE));
    }

    private List<String> places(String code, LocalDate asOf, LocalDate map) {
        return tree.onMap(code, asOf, map).stream()
                .map(place -> place.area().code() + " " + place.share())
                .toList();
    }

    private static List<String> codes(List<Area> areas) {
        return areas.stream().map(Area::code).toList();
    }

    private static Area area(String code, LocalDate validFrom, LocalDate validTo, String parent) {
        return new Area(code, validFrom, validTo, "COMMUNE", code, parent);
    }

    private static Lineage lineage(String from, String to, Share share) {
        return new Lineage(from, FIRST, to, REFORM, share);
    }
}
