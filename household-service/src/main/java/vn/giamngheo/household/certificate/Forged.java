package vn.giamngheo.household.certificate;

/** A token that is not ours. */
final class Forged extends Exception {

    private static final long serialVersionUID = 1;

    private final VerificationReason reason;

    Forged(VerificationReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    VerificationReason reason() {
        return reason;
    }
}
