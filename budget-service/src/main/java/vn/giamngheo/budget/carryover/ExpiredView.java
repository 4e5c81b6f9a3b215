package vn.giamngheo.budget.carryover;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Carried money whose deadline has passed: it goes back, by a withdrawal.
 *
 * @param spendDeadline last day on which it could be spent
 * @param returnableVnd dong that a withdrawal can take
 * @param committedVnd dong still bound by contracts: release them first
 */
@Schema(name = "ExpiredCarryOver")
record ExpiredView(
        String unit,
        String programme,
        String holder,
        String line,
        String source,
        String nature,
        int budgetYear,
        int originYear,
        LocalDate spendDeadline,
        long returnableVnd,
        long committedVnd) {}
