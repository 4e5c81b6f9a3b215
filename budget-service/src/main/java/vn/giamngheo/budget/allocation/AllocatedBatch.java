package vn.giamngheo.budget.allocation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.ledger.Sums;

/**
 * What one decision gave many units.
 *
 * @param items the postings, in the order of the request
 * @param totalVnd sum of all, dong
 */
@Schema(name = "AllocationBatch")
public record AllocatedBatch(List<PostingView> items, long totalVnd) {

    static AllocatedBatch of(List<PostingView> items) {
        return new AllocatedBatch(items, Sums.of(items.stream().mapToLong(PostingView::totalVnd)));
    }
}
