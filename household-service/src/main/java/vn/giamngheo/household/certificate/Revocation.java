package vn.giamngheo.household.certificate;

/** Why a certificate no longer holds. */
enum Revocation {
    RECOGNITION_UNDONE,
    HOUSEHOLD_ENDED,
    MOVED_AWAY,
    CLASS_CHANGED,
    SUPERSEDED
}
