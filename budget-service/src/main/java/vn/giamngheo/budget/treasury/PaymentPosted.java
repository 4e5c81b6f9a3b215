package vn.giamngheo.budget.treasury;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** A disbursement has this document's number and sum already: link the line to it instead. */
final class PaymentPosted extends Fault {

    PaymentPosted(String documentNumber, UUID posting) {
        super(409, documentNumber, posting);
    }
}
