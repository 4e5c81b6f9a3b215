package vn.giamngheo.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.programme.Nature;

/** Each error once, where it is. The tree: G over A and B, A over A1 and A2. */
class ArithmeticTest {

    private static final Outline OUTLINE = new Outline(
            List.of("G"), List.of("G", "A", "A1", "A2", "B"), Map.of("G", List.of("A", "B"), "A", List.of("A1", "A2")));

    private final List<Declared> declared = new ArrayList<>();
    private final List<Component> components = new ArrayList<>();

    private ArithmeticTest declare(String line, Long central, Long local, long total) {
        declared.add(new Declared(line, central, local, total));
        return this;
    }

    private ArithmeticTest declare(String line, long total) {
        return declare(line, null, null, total);
    }

    private ArithmeticTest component(String line, long central, long local) {
        components.add(new Component(line, Nature.RECURRENT, central, local, null, null));
        return this;
    }

    private Arithmetic arithmetic() {
        return new Arithmetic(OUTLINE, declared, components);
    }

    private void assertDifferences(Difference... expected) {
        assertEquals(List.of(expected), arithmetic().differences());
    }

    private static Difference total(String line, long declared, long computed) {
        return new Difference(line, Measure.TOTAL, declared, computed);
    }

    @Test
    void figures_that_agree_make_no_difference() {
        declare("G", 25L, 5L, 30)
                .declare("A", 20)
                .component("A1", 12, 3)
                .component("A2", 5, 0)
                .component("B", 8, 2);
        assertDifferences();
    }

    @Test
    void an_error_below_is_not_reported_again_above() {
        declare("G", 30)
                .declare("A", 20)
                .component("A1", 15, 0)
                .component("A2", 12, 0)
                .component("B", 10, 0);
        assertDifferences(total("A", 20, 27));
        assertEquals(37, arithmetic().computed().totalVnd());
        assertEquals(30, arithmetic().declaredVnd());
    }

    @Test
    void an_error_of_the_top_alone_is_reported_at_the_top() {
        declare("G", 31)
                .declare("A", 20)
                .component("A1", 15, 0)
                .component("A2", 5, 0)
                .component("B", 10, 0);
        assertDifferences(total("G", 31, 30));
    }

    @Test
    void two_errors_are_two_even_where_they_cancel_out() {
        declare("G", 30)
                .declare("A", 21)
                .component("A1", 15, 0)
                .component("A2", 5, 0)
                .component("B", 10, 0);
        assertDifferences(total("G", 30, 31), total("A", 21, 20));
    }

    @Test
    void a_line_without_a_declared_figure_counts_what_its_parts_make() {
        declare("G", 30).component("A1", 15, 0).component("A2", 5, 0).component("B", 10, 0);
        assertDifferences();
    }

    @Test
    void a_declared_line_without_parts_cannot_be_checked_but_counts_above() {
        declare("G", 30).declare("A", 20).component("B", 10, 0);
        assertDifferences();
        assertEquals(10, arithmetic().computed().totalVnd());
    }

    @Test
    void a_declared_leaf_is_compared_with_its_own_components() {
        declare("B", 10).component("B", 6, 0).component("B", 5, 0);
        assertDifferences(total("B", 10, 11));
    }

    @Test
    void a_single_dong_is_a_difference() {
        declare("B", 10).component("B", 11, 0);
        assertDifferences(total("B", 10, 11));
    }

    @Test
    void an_unstated_share_of_a_wrong_total_is_all_central_when_its_parts_are() {
        declare("G", 30L, 0L, 30).declare("A", 20).component("A1", 27, 0).component("B", 10, 0);
        assertDifferences(total("A", 20, 27));
    }

    @Test
    void where_the_share_of_a_wrong_total_cannot_be_known_shares_above_are_not_judged() {
        declare("G", 1L, 29L, 30).declare("A", 20).component("A1", 20, 7).component("B", 10, 0);
        assertDifferences(total("A", 20, 27));
    }

    @Test
    void a_share_that_differs_like_its_total_is_the_same_error() {
        declare("A", 20L, 0L, 20).component("A1", 27, 0);
        assertDifferences(total("A", 20, 27));
    }

    @Test
    void money_on_the_wrong_side_is_reported_for_the_central_share() {
        declare("A", 18L, 2L, 20).component("A1", 15, 5);
        assertDifferences(new Difference("A", Measure.CENTRAL, 18, 15));
    }

    @Test
    void a_share_alone_that_differs_is_reported_for_itself() {
        declare("A", null, 2L, 20).component("A1", 15, 5);
        assertDifferences(new Difference("A", Measure.LOCAL, 2, 5));
    }

    @Test
    void two_shares_with_errors_of_their_own_are_two_differences() {
        declare("A", 18L, 2L, 20).component("A1", 15, 6);
        assertDifferences(total("A", 20, 21), new Difference("A", Measure.CENTRAL, 18, 15));
    }

    @Test
    void a_local_share_that_makes_the_total_differ_is_one_error() {
        declare("A", 18L, 2L, 20).component("A1", 18, 3);
        assertDifferences(total("A", 20, 21));
    }

    @Test
    void shares_that_do_not_make_up_their_own_total_are_one_error() {
        declare("A", 15L, 4L, 20).component("A1", 15, 5);
        assertDifferences(new Difference("A", Measure.SPLIT, 20, 19));
    }

    @Test
    void a_document_without_a_total_declares_what_its_figures_come_to() {
        declare("A", 20).component("A1", 27, 0).component("B", 10, 0);
        assertEquals(30, arithmetic().declaredVnd());
    }
}
