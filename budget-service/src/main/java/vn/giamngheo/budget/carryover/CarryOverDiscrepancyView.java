package vn.giamngheo.budget.carryover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money was carried over, and the books of the year before now say another sum. It stands here until a posting settles it: the
 * difference is carried over as well, withdrawn, or the carry-over is taken back. Amounts in dong.
 *
 * @param budgetYear year into which the money was carried
 * @param declaredVnd what was carried over
 * @param computedVnd what the year before leaves by its books as they stand now
 * @param differenceVnd computed less declared
 * @param usedVnd spent or committed in the new year out of it
 * @param overspentVnd used beyond what the year before leaves
 * @param owner the unit that settles it
 */
@Schema(name = "CarryOverDiscrepancy")
record CarryOverDiscrepancyView(
        String programme,
        String holder,
        String line,
        String source,
        String nature,
        int budgetYear,
        int originYear,
        long declaredVnd,
        long computedVnd,
        long differenceVnd,
        long usedVnd,
        long overspentVnd,
        String owner) {}
