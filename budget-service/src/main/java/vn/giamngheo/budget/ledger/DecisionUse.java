package vn.giamngheo.budget.ledger;

import java.util.List;
import java.util.UUID;

/**
 * One sum of a decision: it gives a cell one sum of a kind, once.
 *
 * @param counterpart whom or what else the sum concerns: the same paper may pay two commitments from one cell
 */
record DecisionUse(Cell cell, String counterpart) {

    static List<DecisionUse> of(PostingDraft draft) {
        return draft.entries().stream()
                .map(line -> new DecisionUse(line.in(draft), counterpart(draft, line)))
                .distinct()
                .toList();
    }

    private static String counterpart(PostingDraft draft, PostingLine line) {
        if (line.toLine() != null) {
            return line.toLine();
        }
        var terms = draft.terms();
        return terms.settles().map(UUID::toString).or(terms::counterUnit).orElse("");
    }
}
