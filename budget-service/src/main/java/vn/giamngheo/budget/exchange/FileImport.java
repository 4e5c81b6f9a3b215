package vn.giamngheo.budget.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that was imported, whole.
 *
 * @param year budget year
 * @param rows rows below the headings
 * @param results what it became: postings in the order of posting, or the proposal
 */
@Schema(name = "FileImport")
record FileImport(
        UUID id, FileLayout layout, String unit, int year, int rows, List<UUID> results, Instant importedAt) {}
