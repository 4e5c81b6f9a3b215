package vn.giamngheo.household.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state against every step, in a round that asks a district and in one that does not. */
class DossierPolicyTest {

    private static final Circumstances WITH_DISTRICT = new Circumstances(true, false, true);
    private static final Circumstances WITHOUT_DISTRICT = new Circumstances(false, false, true);
    private static final Circumstances WITHOUT_MEETING = new Circumstances(false, false, false);

    /** State, step, where it leads; what is not here is not allowed. */
    private static final String ALWAYS = """
            LISTED          SURVEY    SURVEYED
            LISTED          REFUSE    REFUSED
            SURVEYED        SURVEY    SURVEYED
            SURVEYED        REFUSE    REFUSED
            SURVEY_AGAIN    SURVEY    SURVEYED
            SURVEY_AGAIN    REFUSE    REFUSED
            MEETING_AGREED  POST      POSTED
            MEETING_AGREED  REFUSE    REFUSED
            POSTED          COMPLAIN  COMPLAINT
            COMPLAINT       RECHECK   RECHECKED
            RECHECKED       POST      POSTED
            CONSULTED       RECOGNISE RECOGNISED
            CONSULTED       REFUSE    REFUSED
            """;

    private static final String ONLY_WITH_MEETING = """
            SURVEYED        AGREE     MEETING_AGREED
            SURVEYED        DISAGREE  SURVEY_AGAIN
            """;

    private static final String ONLY_WITHOUT_MEETING = """
            SURVEYED        POST      POSTED
            """;

    private static final String ONLY_WITH_DISTRICT = """
            POSTED          CONSULT   CONSULTED
            POSTED          OBJECT    SURVEY_AGAIN
            """;

    private static final String ONLY_WITHOUT_DISTRICT = """
            POSTED          RECOGNISE RECOGNISED
            POSTED          REFUSE    REFUSED
            """;

    static Stream<Arguments> all() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Step.values()).map(step -> Arguments.of(state, step)));
    }

    private static Optional<State> expected(String table, State state, Step step) {
        return table.lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(row -> row[0].equals(state.name()) && row[1].equals(step.name()))
                .map(row -> State.valueOf(row[2]))
                .findFirst();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void a_round_that_asks_a_district(State state, Step step) {
        assertEquals(
                expected(ALWAYS + ONLY_WITH_MEETING + ONLY_WITH_DISTRICT, state, step),
                DossierPolicy.next(state, step, WITH_DISTRICT));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void a_round_that_asks_no_district(State state, Step step) {
        assertEquals(
                expected(ALWAYS + ONLY_WITH_MEETING + ONLY_WITHOUT_DISTRICT, state, step),
                DossierPolicy.next(state, step, WITHOUT_DISTRICT));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void a_determination_of_average_living_standard_holds_no_meeting(State state, Step step) {
        assertEquals(
                expected(ALWAYS + ONLY_WITHOUT_MEETING + ONLY_WITHOUT_DISTRICT, state, step),
                DossierPolicy.next(state, step, WITHOUT_MEETING));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void who_was_not_poor_and_is_not_poor_can_only_be_refused(State state, Step step) {
        var expected =
                step == Step.RECOGNISE ? Optional.<State>empty() : DossierPolicy.next(state, step, WITHOUT_DISTRICT);

        assertEquals(expected, DossierPolicy.next(state, step, new Circumstances(false, true, true)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void what_is_listed_as_allowed_is_what_leads_on(State state, Step step) {
        assertEquals(
                DossierPolicy.next(state, step, WITH_DISTRICT).isPresent(),
                DossierPolicy.allowed(state, WITH_DISTRICT).contains(step));
    }
}
