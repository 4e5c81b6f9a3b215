package vn.giamngheo.budget.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.giamngheo.budget.counterpart.CounterpartShares;
import vn.giamngheo.budget.ledger.Batch;
import vn.giamngheo.budget.ledger.BatchRefused;
import vn.giamngheo.budget.ledger.PostedBatch;
import vn.giamngheo.budget.ledger.PostingDraft;

/** Gives money to many units at once. */
@ApplicationScoped
public class Allocations {

    private final Batch batch;
    private final CounterpartShares counterpart;

    Allocations(Batch batch, CounterpartShares counterpart) {
        this.batch = batch;
        this.counterpart = counterpart;
    }

    /**
     * All or nothing. Warnings speak of the provinces as they are when everything is posted.
     *
     * @param pointer of the list in the request, for refusals
     */
    @Transactional
    public PostedBatch post(List<PostingDraft> drafts, String pointer) {
        return PostedBatch.of(
                counterpart.warn(batch.post(drafts, (refusal, index) -> BatchRefused.of(refusal, pointer, index))));
    }
}
