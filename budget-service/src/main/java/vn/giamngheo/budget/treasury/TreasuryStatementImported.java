package vn.giamngheo.budget.treasury;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The very same statement was imported before. */
final class TreasuryStatementImported extends Fault {

    TreasuryStatementImported(UUID id) {
        super(409, id);
    }
}
