package vn.giamngheo.household.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.place.Settlement;

class ScoreTablesTest {

    /** Nobody's law: points made up for this test. */
    private static final String SYNTHETIC = """
            standard,area,region,item,points,legal_basis,source_status
            MDP_2022_2025,RURAL,1,MOTORBIKE,15,test,PENDING
            MDP_2022_2025,RURAL,1,TELEVISION,10,test,PENDING
            MDP_2022_2025,RURAL,2,MOTORBIKE,20,test,PENDING
            """;

    private final PovertyStandard standard =
            new Standards().named("MDP_2022_2025").orElseThrow();

    @Test
    void score_a_is_the_sum_of_the_points_of_the_region() throws IOException {
        var rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(SYNTHETIC))
                .getRecords();
        var tables = new ScoreTables(rows);
        var first = tables.of(standard, Settlement.RURAL, "1").orElseThrow();

        assertEquals(25, first.score(List.of("MOTORBIKE", "TELEVISION")));
        assertEquals(0, first.score(List.of()));
        assertEquals(
                20, tables.of(standard, Settlement.RURAL, "2").orElseThrow().score(List.of("MOTORBIKE")));
        assertFalse(first.knows("CAR"));
    }

    @Test
    void no_points_are_invented_where_the_text_was_not_found() {
        assertTrue(new ScoreTables().of(standard, Settlement.RURAL, "1").isEmpty());
    }
}
