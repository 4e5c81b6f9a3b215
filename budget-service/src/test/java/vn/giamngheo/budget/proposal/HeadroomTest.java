package vn.giamngheo.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.Source;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.budget.proposal.Headroom.Side;

class HeadroomTest {

    private static Headroom headroom() {
        return new Headroom(List.of(
                new Component("DA1.1", Nature.CAPITAL, 70L, 20L, null, null),
                new Component("DA1.1", Nature.CAPITAL, 30L, 0L, null, null),
                new Component("DA4.2", Nature.RECURRENT, 0L, 0L, null, "DTTS-2021-2025")));
    }

    @ParameterizedTest(name = "{3} of {0} {1} {2}: {4}, left {5}")
    @CsvSource({
        "DA1.1, CAPITAL, CENTRAL, 99, true, 1",
        "DA1.1, CAPITAL, CENTRAL, 100, true, 0",
        "DA1.1, CAPITAL, CENTRAL, 101, false, 100",
        "DA1.1, CAPITAL, DISTRICT, 20, true, 0",
        "DA1.1, CAPITAL, DISTRICT, 21, false, 20",
        "DA1.1, RECURRENT, CENTRAL, 1, false, 0",
        "DA4.2, RECURRENT, CENTRAL, 1, false, 0",
        "DA5, RECURRENT, CENTRAL, 1, false, 0",
    })
    void no_more_is_taken_than_was_asked_for(
            String line, Nature nature, Source source, long amount, boolean taken, long left) {
        var headroom = headroom();
        var side = Side.of(source).orElseThrow();
        assertEquals(taken, headroom.take(new PostingLine(line, source, nature, amount), side));
        assertEquals(left, headroom.leftVnd(line, nature, side));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CENTRAL, CENTRAL",
        "LOCAL, LOCAL",
        "PROVINCE, LOCAL",
        "DISTRICT, LOCAL",
        "COMMUNE, LOCAL",
        "INTEGRATED,",
        "POLICY_CREDIT,",
        "MOBILISED,",
        "NOT_STATED,",
    })
    void every_tier_is_local_money_and_the_rest_is_not_proposed(Source source, Side side) {
        assertEquals(Optional.ofNullable(side), Side.of(source));
    }
}
