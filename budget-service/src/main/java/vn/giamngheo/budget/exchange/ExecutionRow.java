package vn.giamngheo.budget.exchange;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import vn.giamngheo.budget.ledger.CarryOverKind;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.Terms;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.platform.table.TableEntry;

/**
 * One sum of an execution table, with the decision that it rests on.
 *
 * @param originYear year for which the money was first granted
 */
record ExecutionRow(
        TableEntry entry, Execution measure, String unit, int originYear, Decision decision, PostingLine line) {

    /** Rows of one decision that say the same of the same money make one posting. */
    record Group(Execution measure, String unit, int originYear, Decision decision, Optional<CarryOverKind> carryOver)
            implements Comparable<Group> {

        /** Money comes before it is spent; otherwise as decided. */
        @Override
        public int compareTo(Group other) {
            int byMeasure = measure.compareTo(other.measure);
            return byMeasure != 0 ? byMeasure : decision.date().compareTo(other.decision.date());
        }

        PostingKind kind() {
            return switch (measure) {
                case APPROPRIATED -> PostingKind.APPROPRIATION;
                case CARRIED_OVER -> PostingKind.CARRY_OVER;
                case DISBURSED -> PostingKind.DISBURSEMENT;
            };
        }

        /** Carried money may be spent until the end of the year; a text that says otherwise is posted by itself. */
        Terms terms(int budgetYear) {
            return carryOver
                    .map(kind -> Terms.NONE.carrying(kind, LocalDate.of(budgetYear, Month.DECEMBER, 31), null))
                    .orElse(Terms.NONE);
        }
    }

    Group group() {
        return new Group(measure, unit, originYear, decision, carryOver());
    }

    private Optional<CarryOverKind> carryOver() {
        if (measure != Execution.CARRIED_OVER) {
            return Optional.empty();
        }
        return Optional.of(
                line.nature() == Nature.CAPITAL ? CarryOverKind.CAPITAL_EXTENDED : CarryOverKind.RECURRENT_CARRIED);
    }
}
