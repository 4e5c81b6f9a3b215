package vn.giamngheo.household.certificate;

/** Why a certificate is not valid: the first ones tell what is wrong with the token, the others are {@link Revocation}. */
enum VerificationReason {
    UNREADABLE,
    UNKNOWN_KEY,
    WRONG_SIGNATURE,
    OTHER_KIND,
    OTHER_ISSUER,
    UNKNOWN_CERTIFICATE,
    RECOGNITION_UNDONE,
    HOUSEHOLD_ENDED,
    MOVED_AWAY,
    CLASS_CHANGED,
    SUPERSEDED
}
