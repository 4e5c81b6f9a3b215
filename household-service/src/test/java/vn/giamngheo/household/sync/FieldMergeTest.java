package vn.giamngheo.household.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMergeTest {

    @ParameterizedTest(name = "{0}: saw {1}, register says {2}, I say {3}")
    @CsvSource({
        "nobody changed it,          A, A, A, nothing",
        "only I changed it,          A, A, B, apply",
        "only they changed it,       A, B, A, nothing",
        "both to the same,           A, B, B, nothing",
        "both to different values,   A, B, C, conflict",
        "I added it,                  ,  , A, apply",
        "both added the same,         , A, A, nothing",
        "both added different ones,   , A, B, conflict",
        "I took it away,             A, A,  , apply",
        "both took it away,          A,  ,  , nothing",
        "I took away what changed,   A, B,  , conflict",
        "I changed what they took,   A,  , B, conflict",
        "they took what I left,      A,  , A, nothing",
    })
    void a_field_goes_to_whoever_changed_it(String name, String base, String theirs, String mine, String outcome) {
        var changes = new HashMap<String, String>();
        changes.put("/village", mine);

        var merge = FieldMerge.of(changes, field -> base, field -> theirs);

        assertEquals(outcome.equals("apply") ? changes : Map.of(), merge.apply());
        assertEquals(outcome.equals("conflict") ? 1 : 0, merge.conflicts().size());
    }

    @ParameterizedTest
    @CsvSource({"/village", "/members/1/name"})
    void fields_do_not_touch_each_other(String changedByThem) {
        Map<String, String> base = Map.of("/village", "A", "/members/1/name", "N");
        var theirs = new HashMap<>(base);
        theirs.put(changedByThem, "T");
        var mine = new HashMap<>(base);
        mine.replaceAll((field, value) -> "M");

        var merge = FieldMerge.of(mine, base::get, theirs::get);

        assertEquals(1, merge.apply().size());
        assertEquals(changedByThem, merge.conflicts().get(0).field());
    }
}
