package vn.giamngheo.household.sync;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed since a cursor.
 *
 * @param nextCursor where to go on, now or later; the same when there was nothing
 * @param more there is more already; a page can be shorter than asked for
 */
record FeedPage(
        @Schema(required = true) List<FeedItem> items,
        @Schema(required = true) String nextCursor,
        @Schema(required = true) boolean more) {}
