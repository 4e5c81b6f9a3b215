package vn.giamngheo.budget.carryover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.CarryOverKind;
import vn.giamngheo.budget.programme.Nature;

/**
 * What a cell of the closing year leaves, in dong.
 *
 * @param kind under which legal name this nature outlives its year
 * @param undisbursedVnd granted and not spent by decisions up to the cut-off day
 * @param committedVnd of which bound by contracts now: carried only after a release
 * @param carriedVnd carried over already
 * @param carriableVnd what may still be carried: no more than undisbursed at the cut-off, and than is there now
 */
@Schema(name = "Carriable")
record CarriableView(
        String programme,
        String holder,
        String line,
        String source,
        String nature,
        CarryOverKind kind,
        int originYear,
        long undisbursedVnd,
        long committedVnd,
        long carriedVnd,
        long carriableVnd) {

    static CarriableView of(Row row) {
        return new CarriableView(
                row.programme(),
                row.holder(),
                row.line(),
                row.source(),
                row.nature(),
                CarryOverKind.of(Nature.valueOf(row.nature())),
                row.originYear(),
                row.undisbursedVnd(),
                row.committedVnd(),
                row.carriedVnd(),
                carriableVnd(row));
    }

    private static long carriableVnd(Row row) {
        return Math.max(0, Math.min(row.availableVnd(), row.undisbursedVnd() - row.committedVnd() - row.carriedVnd()));
    }

    /** The cell as the ledger has it. */
    record Row(
            String programme,
            String holder,
            String line,
            String source,
            String nature,
            int originYear,
            long undisbursedVnd,
            long availableVnd,
            long committedVnd,
            long carriedVnd) {}
}
