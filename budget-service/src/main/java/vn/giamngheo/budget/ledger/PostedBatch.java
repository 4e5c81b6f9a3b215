package vn.giamngheo.budget.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was posted together: all of it, or nothing.
 *
 * @param items the postings, in the order of the request
 * @param totalVnd sum of all, dong
 */
@Schema(name = "PostingBatch")
public record PostedBatch(List<PostingView> items, long totalVnd) {

    public static PostedBatch of(List<PostingView> items) {
        return new PostedBatch(items, Sums.of(items.stream().mapToLong(PostingView::totalVnd)));
    }
}
