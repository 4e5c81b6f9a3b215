package vn.giamngheo.household.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.household.Classification.NEAR_POOR;
import static vn.giamngheo.household.household.Classification.POOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.movement.Change.Entry;
import vn.giamngheo.household.movement.Change.Standing;
import vn.giamngheo.household.place.UnitKey;

class MovementPolicyTest {

    private static final UnitKey HERE = new UnitKey("A", LocalDate.EPOCH);
    private static final UnitKey THERE = new UnitKey("B", LocalDate.EPOCH);
    private static final List<Function<Columns, Long>> BETWEEN = List.of(
            Columns::toOtherList,
            Columns::escaped,
            Columns::otherDecrease,
            Columns::fromOtherList,
            Columns::relapse,
            Columns::newcomers,
            Columns::otherIncrease);
    private static final List<String> NAMES = List.of(
            "toOtherList", "escaped", "otherDecrease", "fromOtherList", "relapse", "newcomers", "otherIncrease");

    /** {@code A/POOR} is a poor household of commune A, {@code A/} one without a class, {@code -} no household. */
    private static Optional<Standing> standing(String text) {
        if (text.equals("-")) {
            return Optional.empty();
        }
        var parts = text.split("/", 2);
        return Optional.of(new Standing(
                new UnitKey(parts[0], LocalDate.EPOCH),
                parts[1].isEmpty() ? Optional.empty() : Optional.of(Classification.valueOf(parts[1]))));
    }

    private static Change one(
            Optional<Standing> before,
            Optional<Standing> after,
            boolean poor,
            boolean listed,
            Entry entry,
            long p0,
            long p1) {
        return new Change(before, after, poor, listed, entry, 1, p0, p1, Math.max(0, p1 - p0), Math.max(0, p0 - p1));
    }

    /** Columns between opening and closing that a household of commune A fills, with what it adds. */
    private static String filled(Columns columns) {
        return String.join(
                " ",
                IntStream.range(0, NAMES.size())
                        .filter(i -> BETWEEN.get(i).apply(columns) != 0)
                        .mapToObj(i -> NAMES.get(i) + "=" + BETWEEN.get(i).apply(columns))
                        .toList());
    }

    @ParameterizedTest(name = "{0} to {1}, was {2}, entered {3}: poor {4}; near-poor {5}")
    @CsvSource({
        "A/POOR,      A/POOR,      never,  REGISTERED, '',              ''",
        "A/POOR,      A/NEAR_POOR, never,  REGISTERED, toOtherList=1,   fromOtherList=1",
        "A/NEAR_POOR, A/POOR,      never,  REGISTERED, fromOtherList=1, toOtherList=1",
        "A/NEAR_POOR, A/POOR,      poor,   REGISTERED, fromOtherList=1, toOtherList=1",
        "A/POOR,      A/NOT_POOR,  never,  REGISTERED, escaped=1,       ''",
        "A/POOR,      A/AVERAGE,   never,  REGISTERED, escaped=1,       ''",
        "A/NEAR_POOR, A/NOT_POOR,  never,  REGISTERED, '',              escaped=1",
        "A/POOR,      -,           never,  REGISTERED, otherDecrease=1, ''",
        "A/POOR,      B/POOR,      never,  OTHERWISE,  otherDecrease=1, ''",
        "A/POOR,      B/NOT_POOR,  never,  OTHERWISE,  otherDecrease=1, ''",
        "B/POOR,      A/POOR,      never,  OTHERWISE,  otherIncrease=1, ''",
        "B/NEAR_POOR, A/POOR,      never,  OTHERWISE,  otherIncrease=1, ''",
        "B/NOT_POOR,  A/POOR,      never,  OTHERWISE,  newcomers=1,     ''",
        "B/NOT_POOR,  A/POOR,      poor,   OTHERWISE,  relapse=1,       ''",
        "A/NOT_POOR,  A/POOR,      never,  REGISTERED, newcomers=1,     ''",
        "A/NOT_POOR,  A/POOR,      listed, REGISTERED, newcomers=1,     ''",
        "A/NOT_POOR,  A/POOR,      poor,   REGISTERED, relapse=1,       ''",
        "A/AVERAGE,   A/NEAR_POOR, never,  REGISTERED, '',              newcomers=1",
        "A/NOT_POOR,  A/NEAR_POOR, listed, REGISTERED, '',              relapse=1",
        "A/NOT_POOR,  A/NEAR_POOR, poor,   REGISTERED, '',              relapse=1",
        "A/,          A/POOR,      never,  REGISTERED, newcomers=1,     ''",
        "-,           A/POOR,      never,  REGISTERED, newcomers=1,     ''",
        "-,           A/POOR,      never,  OTHERWISE,  otherIncrease=1, ''",
        "-,           A/NEAR_POOR, never,  OTHERWISE,  '',              otherIncrease=1",
        "A/NOT_POOR,  A/NOT_POOR,  poor,   REGISTERED, '',              ''",
    })
    void a_household_fills_the_column_of_its_way(
            String before, String after, String was, Entry entry, String poor, String nearPoor) {
        var tally = Tally.of(
                List.of(one(standing(before), standing(after), was.equals("poor"), !was.equals("never"), entry, 4, 4)));

        assertEquals(poor, filled(tally.table(HERE, POOR).households()));
        assertEquals(nearPoor, filled(tally.table(HERE, NEAR_POOR).households()));
    }

    @Test
    void members_who_came_in_between_are_other_increase_of_the_list_where_the_household_ends() {
        var grown = one(standing("A/POOR"), standing("A/NEAR_POOR"), false, false, Entry.REGISTERED, 4, 6);
        var shrunk = one(standing("A/POOR"), standing("A/POOR"), false, false, Entry.REGISTERED, 5, 2);

        var tally = Tally.of(List.of(grown, shrunk));

        assertEquals(
                "toOtherList=4 otherDecrease=3", filled(tally.table(HERE, POOR).persons()));
        assertEquals(
                "fromOtherList=4 otherIncrease=2",
                filled(tally.table(HERE, NEAR_POOR).persons()));
    }

    /** Three days of many households that move, split, end, grow and change class at random. */
    @Test
    void whatever_happens_the_tables_balance_agree_with_each_other_and_go_on_from_each_other() {
        var random = new Random(20221214);
        for (int round = 0; round < 300; round++) {
            var households =
                    Stream.generate(() -> History.any(random)).limit(60).toList();
            var first = tally(households, 0, 1);
            var second = tally(households, 1, 2);
            var whole = tally(households, 0, 2);
            for (var unit : List.of(HERE, THERE)) {
                for (var list : List.of(POOR, NEAR_POOR)) {
                    for (var tally : List.of(first, second, whole)) {
                        balanced(tally.table(unit, list));
                    }
                    opensWhere(first.table(unit, list), second.table(unit, list));
                    assertEquals(
                            households.stream()
                                    .filter(h -> h.isAt(2, unit, list))
                                    .count(),
                            whole.table(unit, list).households().closing());
                }
                crossFlowsAgree(whole, unit);
            }
            balanced(whole.total(Set.of(HERE, THERE), POOR));
        }
    }

    private static void balanced(MovementTable table) {
        assertEquals(table.households().balance(), table.households().closing());
        assertEquals(table.persons().balance(), table.persons().closing());
    }

    private static void opensWhere(MovementTable before, MovementTable after) {
        assertEquals(before.households().closing(), after.households().opening());
        assertEquals(before.persons().closing(), after.persons().opening());
    }

    private static void crossFlowsAgree(Tally tally, UnitKey unit) {
        var poor = tally.table(unit, POOR);
        var nearPoor = tally.table(unit, NEAR_POOR);
        assertEquals(poor.households().toOtherList(), nearPoor.households().fromOtherList());
        assertEquals(poor.persons().toOtherList(), nearPoor.persons().fromOtherList());
        assertEquals(nearPoor.households().toOtherList(), poor.households().fromOtherList());
        assertEquals(nearPoor.persons().toOtherList(), poor.persons().fromOtherList());
    }

    private static Tally tally(List<History> households, int from, int to) {
        var changes = new ArrayList<Change>();
        households.forEach(h -> changes.add(
                one(h.days.get(from), h.days.get(to), h.wasPoor, true, h.entry, h.persons(from), h.persons(to))));
        return Tally.of(changes);
    }

    private record History(List<Optional<Standing>> days, List<Integer> members, boolean wasPoor, Entry entry) {

        private static final List<String> ANYTHING = List.of(
                "-", "A/", "A/POOR", "A/NEAR_POOR", "A/NOT_POOR", "A/AVERAGE", "B/POOR", "B/NEAR_POOR", "B/NOT_POOR");

        static History any(Random random) {
            return new History(
                    IntStream.range(0, 3)
                            .mapToObj(i -> standing(ANYTHING.get(random.nextInt(ANYTHING.size()))))
                            .toList(),
                    IntStream.range(0, 3).mapToObj(i -> 1 + random.nextInt(7)).toList(),
                    random.nextBoolean(),
                    Entry.values()[random.nextInt(2)]);
        }

        int persons(int day) {
            return days.get(day).isPresent() ? members.get(day) : 0;
        }

        boolean isAt(int day, UnitKey unit, Classification list) {
            return days.get(day)
                    .filter(s -> s.unit().equals(unit) && s.is(list))
                    .isPresent();
        }
    }
}
