package vn.giamngheo.platform.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reform of 2025-07-01 as it would have been sent, on a map that does not know it yet. */
class ReformTest {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 4, 29);

    private static final List<CSVRecord> UNITS = NationalTree.rows("administrative-units.csv");
    private static final List<CSVRecord> LINEAGE = NationalTree.rows("administrative-lineage.csv");

    static Reform of2025() {
        return new Reform(
                UUID.fromString("01978d0a-3f60-7c1e-9b0a-2f6d1c8e4a10"),
                DAY,
                "19/2025/QĐ-TTg",
                UNITS.stream()
                        .filter(row -> DAY.toString().equals(row.get("valid_to")))
                        .map(row -> row.get("code"))
                        .toList(),
                UNITS.stream()
                        .filter(row -> DAY.toString().equals(row.get("valid_from")))
                        .map(row -> new Reform.Begun(
                                row.get("code"), row.get("kind"), row.get("name_vi"), row.get("parent_code")))
                        .toList(),
                LINEAGE.stream()
                        .filter(row -> DAY.toString().equals(row.get("to_valid_from")))
                        .map(row -> new Reform.Passage(
                                row.get("from_code"), row.get("to_code"), Share.valueOf(row.get("share"))))
                        .toList());
    }

    /** The map as it stood before anybody knew of the reform. */
    private static AreaTree before() {
        var areas = UNITS.stream()
                .filter(row -> row.get("valid_from").compareTo(DAY.toString()) < 0)
                .map(row -> new Area(
                        row.get("code"),
                        LocalDate.parse(row.get("valid_from")),
                        row.get("valid_to") == null || row.get("valid_to").compareTo(DAY.toString()) >= 0
                                ? null
                                : LocalDate.parse(row.get("valid_to")),
                        row.get("kind"),
                        row.get("name_vi"),
                        row.get("parent_code")))
                .toList();
        var lineage = LINEAGE.stream()
                .filter(row -> row.get("to_valid_from").compareTo(DAY.toString()) < 0)
                .map(row -> new Lineage(
                        row.get("from_code"),
                        LocalDate.parse(row.get("from_valid_from")),
                        row.get("to_code"),
                        LocalDate.parse(row.get("to_valid_from")),
                        Share.valueOf(row.get("share"))))
                .toList();
        return new AreaTree(areas, lineage);
    }

    @Test
    void the_reform_of_2025_applied_to_the_old_map_gives_the_map_that_is_seeded() {
        var tree = before().after(of2025());

        var codes = UNITS.stream().map(row -> row.get("code")).collect(Collectors.toSet());
        assertTrue(codes.size() > 10_000);
        for (var code : codes) {
            for (var day : List.of(DAY.minusDays(1), DAY, AFTERWARDS)) {
                assertEquals(shape(NationalTree.TREE, code, day), shape(tree, code, day));
            }
        }
    }

    /** What a code means that day, where it stands, and what it was made of. */
    private static Object shape(AreaTree tree, String code, LocalDate day) {
        return tree.at(code, day)
                .map(area -> List.of(
                        area.validFrom(),
                        area.kind(),
                        area.nameVi(),
                        Objects.requireNonNullElse(area.parentCode(), ""),
                        Set.copyOf(tree.predecessors(area)),
                        tree.onMap(code, day, DAY.minusDays(1)).size(),
                        tree.onMap(code, day, AFTERWARDS).size()))
                .orElse(List.of());
    }

    @Test
    void the_old_map_keeps_its_answers() {
        var before = before();
        var after = before.after(of2025());
        var eve = DAY.minusDays(1);

        assertEquals(
                before.children("481", eve),
                after.children("481", eve).stream()
                        .map(area -> new Area(
                                area.code(), area.validFrom(), null, area.kind(), area.nameVi(), area.parentCode()))
                        .toList());
        assertTrue(after.at("481", DAY).isEmpty());
        assertEquals(5, after.onMap("481", eve, DAY).size());
    }

    @Test
    void the_reform_of_2025_leaves_a_whole_map() {
        var faults = ReformCheck.faults(before(), of2025());

        assertEquals(
                List.of(),
                faults.stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .limit(5)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/ended/0 NOT_OPEN_ON_EVE | 20048       |             |",
                "/ended/1 NAMED_TWICE     | 20047,20047 | 20047:481   | 20047>20047",
                "/ended/0 CHILD_LEFT      | 481         |             |",
                "/ended/0 NO_SUCCESSOR    | 20047       |             |",
                "/begun/0/code CODE_IN_USE   | 20047    | 20050:481   | 20047>20050",
                "/begun/0/parent UNKNOWN_UNIT | 20047   | 20047:999   | 20047>20047",
                "/passages/0/from NOT_OF_THIS_REFORM | 20047 | 20047:481 | 20050>20047,20047>20047",
                "/passages/1/to NOT_OF_THIS_REFORM   | 20047 | 20047:481 | 20047>20047,20047>20050",
                "/passages/0/share FULL_AND_MORE | 20047 | 20047:481,99001:481 | 20047>20047,20047>99001"
            })
    void a_reform_that_would_leave_a_hole_is_refused(String fault, String ended, String begun, String passages) {
        var reform = new Reform(
                UUID.randomUUID(),
                DAY,
                "thử",
                list(ended),
                list(begun).stream()
                        .map(text -> text.split(":"))
                        .map(part -> new Reform.Begun(part[0], "COMMUNE", "Xã Thử", part[1]))
                        .toList(),
                list(passages).stream()
                        .map(text -> text.split(">"))
                        .map(part -> new Reform.Passage(part[0], part[1], Share.FULL))
                        .toList());

        var found = ReformCheck.faults(before(), reform).stream()
                .map(one -> one.pointer() + " " + one.code())
                .toList();

        assertTrue(found.contains(fault), found.toString());
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : List.of(text.split(","));
    }
}
