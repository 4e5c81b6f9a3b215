package vn.giamngheo.reporting.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.AreaTree;
import vn.giamngheo.platform.area.Lineage;
import vn.giamngheo.platform.area.Share;

/**
 * Province p has the districts x (communes a, b, c) and y (commune d). By the reform the districts end: a and b become a; c is
 * divided between a and d; the code b is given to another place. Of commune e nobody wrote down what became of it.
 */
class AdministrativeMapTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = REFORM.minusDays(1);

    private final AreaTree tree = new AreaTree(
            List.of(
                    area("VN", FIRST, null, null),
                    area("p", FIRST, null, "VN"),
                    area("x", FIRST, REFORM, "p"),
                    area("y", FIRST, REFORM, "p"),
                    area("a", FIRST, REFORM, "x"),
                    area("b", FIRST, REFORM, "x"),
                    area("c", FIRST, REFORM, "x"),
                    area("e", FIRST, REFORM, "x"),
                    area("d", FIRST, REFORM, "y"),
                    area("a", REFORM, null, "p"),
                    area("b", REFORM, null, "p"),
                    area("d", REFORM, null, "p")),
            List.of(
                    lineage("a", "a", Share.FULL),
                    lineage("b", "a", Share.FULL),
                    lineage("c", "a", Share.PARTIAL),
                    lineage("c", "d", Share.PARTIAL),
                    lineage("d", "d", Share.FULL)));

    private final AdministrativeMap before = new AdministrativeMap(tree, BEFORE);
    private final AdministrativeMap after = new AdministrativeMap(tree, REFORM);

    @Test
    void a_unit_stands_where_it_is_on_its_own_map() {
        assertEquals(List.of("b", "x", "p", "VN"), before.chain(old("b")));
    }

    @Test
    void a_merged_commune_stands_whole_in_its_successor_although_its_code_was_given_away() {
        assertEquals(List.of("a", "p", "VN"), after.chain(old("b")));
        assertEquals(List.of("b", "p", "VN"), after.chain(new Unit("b", REFORM)));
    }

    @Test
    void a_divided_commune_stands_only_where_all_of_its_parts_do() {
        assertEquals(List.of("p", "VN"), after.chain(old("c")));
    }

    @Test
    void a_dissolved_district_stands_where_all_of_its_communes_do() {
        assertEquals(List.of("p", "VN"), after.chain(old("x")));
    }

    @Test
    void a_commune_whose_end_is_not_recorded_stands_in_its_province() {
        assertEquals(List.of("p", "VN"), after.chain(old("e")));
    }

    @Test
    void a_new_commune_stands_on_the_old_map_in_what_held_all_that_it_was_made_of() {
        assertEquals(List.of("x", "p", "VN"), before.chain(new Unit("a", REFORM)));
        assertEquals(List.of("p", "VN"), before.chain(new Unit("d", REFORM)));
    }

    @Test
    void a_divided_commune_is_reported_and_not_guessed() {
        var selection = after.select("a", List.of(old("a"), old("b"), old("c"), old("d")), false);

        assertEquals(
                List.of(old("a"), old("b")),
                selection.within().stream().map(Selection.Part::unit).toList());
        assertEquals(List.of(old("c")), selection.divided("a"));
        assertEquals(2, selection.carriedOver("a"));
    }

    @Test
    void broken_down_by_children_a_divided_commune_belongs_to_the_province_and_to_no_child() {
        var selection = after.select("p", List.of(old("a"), old("c")), true);

        assertEquals(
                List.of("a", "p"),
                selection.within().stream().map(Selection.Part::label).toList());
        assertEquals(List.of(old("c")), selection.divided("a"));
        assertEquals(List.of(old("c")), selection.divided("d"));
        assertEquals(List.of(), selection.divided("p"));
    }

    @Test
    void communes_are_counted_and_told_apart_from_what_holds_them() {
        assertEquals(5, before.communes("p"));
        assertEquals(8, before.units("p"));
        assertEquals(3, after.communes("VN"));
        assertTrue(after.isCommune("a"));
        assertFalse(before.isCommune("x"));
    }

    private static Unit old(String code) {
        return new Unit(code, FIRST);
    }

    private static Area area(String code, LocalDate from, LocalDate to, String parent) {
        return new Area(code, from, to, parent == null ? "NATION" : "COMMUNE", "Đơn vị " + code, parent);
    }

    private static Lineage lineage(String from, String to, Share share) {
        return new Lineage(from, FIRST, to, REFORM, share);
    }
}
