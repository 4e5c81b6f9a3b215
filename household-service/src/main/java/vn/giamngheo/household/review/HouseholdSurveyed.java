package vn.giamngheo.household.review;

/** A household was surveyed in a review round; its result is not decided yet. */
final class HouseholdSurveyed {

    static final String TYPE = "vn.giamngheo.household.surveyed.v1";

    /** Data of the event, of dossier d and round r. */
    static final String DATA = """
            json_build_object('householdId', d.household_id, 'roundId', r.id, 'kind', r.kind, 'unit', d.unit,
                'unitValidFrom', d.unit_valid_from,
                'surveyedOn', d.surveyed_on, 'scoreA', d.score_a, 'scoreB', d.score_b,
                'deprivedIndicators', coalesce(d.deprived, '{}'), 'classification', d.classification,
                'standard', d.standard)::text""";

    private HouseholdSurveyed() {}
}
