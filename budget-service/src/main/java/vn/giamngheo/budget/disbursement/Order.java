package vn.giamngheo.budget.disbursement;

import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.budget.ledger.PostingDraft;

/**
 * A payment to be made.
 *
 * @param detail empty when nothing is known: the day of the decision stands for the day of payment then
 * @param work the capital work that is paid for, only with a detail; who orders has checked that it may be
 */
public record Order(PostingDraft draft, Optional<Payment> detail, Optional<UUID> work) {

    UUID id() {
        return draft.id();
    }
}
