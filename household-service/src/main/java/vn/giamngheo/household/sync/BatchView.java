package vn.giamngheo.household.sync;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the items of a batch, in their order. */
record BatchView(@Schema(required = true) List<ItemResult> items) {}
