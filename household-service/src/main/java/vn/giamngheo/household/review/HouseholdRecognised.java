package vn.giamngheo.household.review;

/** A decision of the commune recognised a household as poor, near-poor, of average living standard, or escaped. */
final class HouseholdRecognised {

    static final String TYPE = "vn.giamngheo.household.recognised.v1";

    /** Data of the event, of dossier d, round r, act a, snapshot n and certificate c. */
    static final String DATA = """
            json_build_object('householdId', d.household_id, 'roundId', r.id, 'kind', r.kind, 'unit', d.unit,
                'unitValidFrom', d.unit_valid_from,
                'classification', d.classification, 'previousClassification', d.previous_class, 'standard', d.standard,
                'validFrom', a.happened_on, 'decisionNumber', a.facts ->> 'decisionNumber',
                'certificateNumber', c.number, 'snapshotSha256', n.sha256)::text""";

    private HouseholdRecognised() {}
}
