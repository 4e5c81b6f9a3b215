package vn.giamngheo.budget.treasury;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A statement of the treasury, with how many of its lines have come how far.
 *
 * @param unit whose money it speaks of, where a line names no other unit
 * @param year budget year
 */
@Schema(name = "TreasuryStatement")
record StatementView(
        UUID id,
        String unit,
        int year,
        String programme,
        Instant importedAt,
        int lines,
        int matched,
        int different,
        int unmatched,
        int duplicate,
        int linked,
        int posted) {}
