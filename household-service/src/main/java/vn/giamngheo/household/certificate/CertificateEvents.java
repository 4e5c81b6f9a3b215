package vn.giamngheo.household.certificate;

/** Events of certificates. Their subject is the household. No personal data. */
final class CertificateEvents {

    static final String ISSUED = "vn.giamngheo.household.certificate-issued.v1";
    static final String REVOKED = "vn.giamngheo.household.certificate-revoked.v1";
    /** What revoked it was undone. */
    static final String RESTORED = "vn.giamngheo.household.certificate-restored.v1";

    /** Data of an event, of certificate c; why and since when are there while it is revoked. */
    static final String DATA = """
            json_strip_nulls(json_build_object('householdId', c.household_id, 'number', c.number, 'unit', c.unit,
                'unitValidFrom', c.unit_valid_from, 'classification', c.classification, 'issuedOn', c.issued_on,
                'validUntil', c.valid_until, 'decisionNumber', c.decision_number, 'statusList', c.status_list,
                'statusIndex', c.status_index, 'reason', c.revocation, 'revokedOn', c.revoked_on))::text""";

    private CertificateEvents() {}
}
