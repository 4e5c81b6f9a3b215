package vn.giamngheo.budget.treasury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a statement; amounts in dong.
 *
 * @param row row of the file
 * @param posting the disbursement that it agrees with, differs from, belongs to, or became; absent where there is none
 * @param differenceVnd what the line has more than the disbursement on the same cell; only while DIFFERENT
 * @param duplicateOf the line that says the same
 * @param version what {@code If-Match} names, in quotes
 */
@Schema(name = "TreasuryLine")
record LineView(
        UUID id,
        UUID statement,
        int row,
        LocalDate day,
        String documentNumber,
        String unit,
        int originYear,
        String line,
        String source,
        String nature,
        long amountVnd,
        String content,
        String state,
        UUID posting,
        Long differenceVnd,
        UUID duplicateOf,
        String reason,
        String settledBy,
        Instant settledAt,
        long version) {}
