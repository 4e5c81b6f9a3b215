package vn.giamngheo.plan.target.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            AT_MOST,  0.2491, 0.2490, MET
            AT_MOST,  0.2491, 0.2491, MET
            AT_MOST,  0.2491, 0.24910000001, NOT_MET
            AT_MOST,  0.2491, 0.2492, NOT_MET
            AT_LEAST, 0.80,   0.79,   NOT_MET
            AT_LEAST, 0.80,   0.8,    MET
            AT_LEAST, 0.80,   0.81,   MET
            BELOW,    0.20,   0.1999, MET
            BELOW,    0.20,   0.2,    NOT_MET
            BELOW,    0.20,   0.2001, NOT_MET
            ABOVE,    30,     29,     NOT_MET
            ABOVE,    30,     30.0,   NOT_MET
            ABOVE,    30,     31,     MET
            EQUALS,   34,     33.9,   NOT_MET
            EQUALS,   34,     34.00,  MET
            EQUALS,   34,     34.1,   NOT_MET
            """)
    void a_measured_value_is_held_against_the_limit(
            Comparison comparison, BigDecimal limit, BigDecimal measured, Outcome outcome) {
        assertEquals(outcome, new Goal(comparison, limit, null, null).judge(Optional.of(measured)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.59, NOT_MET
            0.6,  MET
            0.65, MET
            0.70, MET
            0.71, NOT_MET
            """)
    void within_keeps_both_ends_in(BigDecimal measured, Outcome outcome) {
        var goal = new Goal(Comparison.WITHIN, null, new BigDecimal("0.6"), new BigDecimal("0.7"));

        assertEquals(outcome, goal.judge(Optional.of(measured)));
    }

    @Test
    void nothing_measured_is_neither_met_nor_missed() {
        var goal = new Goal(Comparison.AT_MOST, BigDecimal.ONE, null, null);

        assertEquals(Outcome.NOT_MEASURED, goal.judge(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MET,          NOT_MET,      MET
            NOT_MET,      MET,          MET
            MET,          NOT_MEASURED, MET
            MET,          MET,          MET
            NOT_MET,      NOT_MET,      NOT_MET
            NOT_MET,      NOT_MEASURED, NOT_MEASURED
            NOT_MEASURED, NOT_MEASURED, NOT_MEASURED
            """)
    void one_alternative_is_enough_and_an_unmeasured_one_leaves_it_open(Outcome one, Outcome other, Outcome together) {
        assertEquals(together, Outcome.ofAlternatives(List.of(one, other)));
    }
}
