package vn.giamngheo.household.certificate;

/** What checking a certificate came to. */
enum Verdict {
    VALID,
    NOT_YET_VALID,
    EXPIRED,
    REVOKED,
    FORGED
}
