package vn.giamngheo.budget.mobilised;

import java.util.List;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** More would be spent than was received, or more taken back than was entered. */
final class NotReceived extends Fault {

    NotReceived(UUID id, Holdings held) {
        super(
                409,
                List.of(new FieldFault("/amountVnd", "NOT_RECEIVED", held.receivedVnd(), held.spentVnd())),
                id,
                held.remainingVnd());
    }
}
