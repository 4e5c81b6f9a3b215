package vn.giamngheo.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = new Catalogue();

    private static final List<Cell> CELLS = List.of(
            households("POOR", 7_022),
            households("NEAR_POOR", 2_185),
            households("NOT_POOR", 4_800),
            households("NOT_CLASSIFIED", 43),
            new Cell("481", "persons", Map.of("classification", "POOR", "area", "RURAL"), 30_000),
            new Cell("481", "deprived.clean_water", Map.of("classification", "POOR", "area", "RURAL"), 900),
            new Cell("481", "deprived.clean_water", Map.of("classification", "NOT_POOR", "area", "RURAL"), 5));

    @Test
    void the_multidimensional_rate_is_poor_and_near_poor_of_all() {
        assertEquals(Measured.rate(9_207, 14_050), measure("poverty.rate.multidimensional"));
    }

    @Test
    void a_household_without_a_class_counts_among_all() {
        assertEquals(Measured.rate(7_022, 14_050), measure("poverty.rate.poor"));
        assertEquals(Measured.amount(14_050), measure("poverty.households.total"));
    }

    @Test
    void the_average_columns_of_form_1_are_households_and_persons_of_all() {
        assertEquals(Measured.amount(0), measure("poverty.households.average"));
        var cells = List.of(
                households("POOR", 3),
                households("AVERAGE", 2),
                new Cell("481", "persons", Map.of("classification", "POOR", "area", "RURAL"), 11),
                new Cell("481", "persons", Map.of("classification", "AVERAGE", "area", "RURAL"), 9));

        assertEquals(Measured.amount(2), measure("poverty.households.average", cells));
        assertEquals(Measured.rate(2, 5), measure("poverty.rate.average", cells));
        assertEquals(Measured.amount(9), measure("poverty.persons.average", cells));
        assertEquals(Measured.rate(9, 20), measure("poverty.rate.average_persons", cells));
    }

    @Test
    void deprivations_are_those_of_poor_and_near_poor_households() {
        assertEquals(Measured.rate(900, 9_207), measure("poverty.deprivation.clean_water"));
    }

    @Test
    void all_twelve_deprivation_indicators_are_listed_once() {
        assertEquals(
                12,
                catalogue.all().stream()
                        .filter(indicator -> indicator.code().startsWith("poverty.deprivation."))
                        .count());
    }

    @Test
    void a_rate_is_not_broken_down_by_what_its_numerator_alone_restricts() {
        assertEquals(
                List.of("unit", "area"),
                catalogue.find("poverty.rate.poor").orElseThrow().breakdowns());
        assertEquals(
                List.of("unit", "area", "classification"),
                catalogue.find("poverty.deprivation.clean_water").orElseThrow().breakdowns());
    }

    @Test
    void what_is_no_formula_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Formula.parse("households[classification]"));
        assertTrue(catalogue.find("poverty.rate").isEmpty());
    }

    private Measured measure(String code) {
        return measure(code, CELLS);
    }

    private Measured measure(String code, List<Cell> cells) {
        return catalogue.find(code).orElseThrow().of(cells);
    }

    private static Cell households(String classification, long count) {
        return new Cell("481", "households", Map.of("classification", classification, "area", "RURAL"), count);
    }
}
