package vn.giamngheo.budget.disbursement;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import vn.giamngheo.budget.ledger.Batch;
import vn.giamngheo.budget.ledger.BatchRefused;
import vn.giamngheo.budget.ledger.Beside;
import vn.giamngheo.budget.ledger.Ledger;
import vn.giamngheo.budget.ledger.PostedBatch;
import vn.giamngheo.budget.ledger.PostingView;

/** Spends, and keeps what it was for beside the posting. */
@ApplicationScoped
public class Disbursements {

    private final Ledger ledger;
    private final Batch batch;
    private final Details details;

    Disbursements(Ledger ledger, Batch batch, Details details) {
        this.ledger = ledger;
        this.batch = batch;
        this.details = details;
    }

    @Transactional
    public PostingView pay(Order order) {
        return ledger.post(order.draft(), posted -> details.write(List.of(order)));
    }

    /**
     * All or none.
     *
     * @param pointer of the list in the request, for refusals
     */
    @Transactional
    PostedBatch pay(List<Order> orders, String pointer) {
        var drafts = orders.stream().map(Order::draft).toList();
        return PostedBatch.of(
                batch.post(drafts, (refusal, index) -> BatchRefused.of(refusal, pointer, index), details(orders)));
    }

    /** An id that comes twice is refused before the second one gets so far. */
    private Beside details(List<Order> orders) {
        var byId = orders.stream().collect(toMap(Order::id, Function.identity(), (first, second) -> first));
        return posted -> details.write(posted.stream().map(byId::get).toList());
    }
}
