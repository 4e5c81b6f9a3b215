package vn.giamngheo.budget.ledger;

import java.util.List;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** The same decision of the same issuer and day has been posted for the same cell already. Nothing was posted. */
final class DecisionPosted extends Fault {

    DecisionPosted(Decision decision) {
        super(
                409,
                List.of(new FieldFault(
                        "/decision/number", "DECISION_POSTED", decision.number(), decision.issuer(), decision.date())),
                decision.number());
    }
}
