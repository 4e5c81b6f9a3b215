package vn.giamngheo.budget.ledger;

import java.util.List;

/**
 * What a posting does beyond its own row.
 *
 * @param uses what its decision says, each once; none for a reversal
 */
record Booking(PostingDraft posting, List<Entry> entries, List<DecisionUse> uses, List<Told> events) {}
