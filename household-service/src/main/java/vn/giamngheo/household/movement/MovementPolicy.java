package vn.giamngheo.household.movement;

import static vn.giamngheo.household.household.Classification.NEAR_POOR;
import static vn.giamngheo.household.household.Classification.POOR;

import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.UnitKey;

/**
 * Which column of the tables of movement a household belongs to: forms 2 and 3 of the result of a review (Circular
 * 07/2021/TT-BLĐTBXH). A period is judged by its two ends. Whoever leaves a list leaves with the persons of the beginning; whoever
 * comes from the other list arrives with the same ones, so that both tables tell one number; members who came or went in between
 * are other increase and other decrease of the list where the household ends.
 */
final class MovementPolicy {

    private MovementPolicy() {}

    /** Receives what a household adds to a cell. */
    @FunctionalInterface
    interface Cells {
        void add(UnitKey unit, Classification list, Column column, long households, long persons);
    }

    static void enter(Change change, Cells cells) {
        enter(POOR, NEAR_POOR, change, cells);
        enter(NEAR_POOR, POOR, change, cells);
    }

    private static void enter(Classification list, Classification other, Change change, Cells cells) {
        var before = change.before().filter(standing -> standing.is(list));
        var after = change.after().filter(standing -> standing.is(list));
        before.ifPresent(s -> cells.add(s.unit(), list, Column.OPENING, change.households(), change.personsBefore()));
        after.ifPresent(s -> cells.add(s.unit(), list, Column.CLOSING, change.households(), change.personsAfter()));
        boolean remains = change.stays() && before.isPresent() && after.isPresent();
        if (before.isPresent() && !remains) {
            cells.add(before.get().unit(), list, decrease(other, change), change.households(), change.personsBefore());
        }
        if (after.isPresent() && !remains) {
            arrive(list, after.get().unit(), increase(list, other, change), change, cells);
        }
        if (remains) {
            members(list, after.get().unit(), change, cells);
        }
    }

    private static void arrive(Classification list, UnitKey unit, Column column, Change change, Cells cells) {
        boolean known = column == Column.FROM_OTHER_LIST;
        cells.add(unit, list, column, change.households(), known ? change.personsBefore() : change.personsAfter());
        if (known) {
            members(list, unit, change, cells);
        }
    }

    private static void members(Classification list, UnitKey unit, Change change, Cells cells) {
        cells.add(unit, list, Column.OTHER_INCREASE, 0, change.gained());
        cells.add(unit, list, Column.OTHER_DECREASE, 0, change.lost());
    }

    /** Left for the other list of the same commune, or rose above both; whoever is no longer in the commune is other decrease. */
    private static Column decrease(Classification other, Change change) {
        if (!change.stays()) {
            return Column.OTHER_DECREASE;
        }
        return change.after().orElseThrow().is(other) ? Column.TO_OTHER_LIST : Column.ESCAPED;
    }

    /**
     * From the other list of the same commune. From any list elsewhere, or split off: other increase. Of the rest, a relapse was
     * on the list before (on either list, for near-poor), and a newcomer was not.
     */
    private static Column increase(Classification list, Classification other, Change change) {
        boolean listed = change.before().filter(Change.Standing::isListed).isPresent();
        if (listed && change.stays() && change.before().orElseThrow().is(other)) {
            return Column.FROM_OTHER_LIST;
        }
        if (listed || (change.before().isEmpty() && change.entered() == Change.Entry.OTHERWISE)) {
            return Column.OTHER_INCREASE;
        }
        return (list == POOR ? change.wasPoor() : change.wasListed()) ? Column.RELAPSE : Column.NEWCOMER;
    }
}
