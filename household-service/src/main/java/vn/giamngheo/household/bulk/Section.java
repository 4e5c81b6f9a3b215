package vn.giamngheo.household.bulk;

/** A table that an import fills, with the columns that COPY is given; the order is that of the foreign keys. */
enum Section {
    HOUSEHOLD("""
            household (id, code, unit, unit_valid_from, village, area, registered_on, registered_by,
                       merit_household, no_labour_capacity)"""),
    MEMBER("""
            household_member (id, household_id, position, name, sex, birth_year, birth_date, ethnicity, relation,
                              valid_from, entered_by)"""),
    CITIZEN_ID("member_citizen_id (member_id, kind, key_id, cipher, hash, active)"),
    CONDITION("household_condition (household_id, surveyed_on, dwelling, members, recorded_by)"),
    CLASSIFICATION("""
            household_classification (household_id, valid_from, classification, standard, score_a, score_b, deprived,
                                      recorded_by, income_vnd_per_month)"""),
    /** Classes without scores, of a determination by income. */
    DETERMINATION("""
            household_classification (household_id, valid_from, classification, standard, recorded_by,
                                      income_vnd_per_month, livelihood, decision_number)"""),
    /** Late: once a residence is there, the database adds words of members to it, and tells phones of everything recorded. */
    RESIDENCE("""
            household_residence (household_id, valid_from, unit, unit_valid_from, code, village, area, entered_by, words)"""),
    /** Of each household its registration first, then its class. */
    EVENT("outbox_event (id, type, subject, request_id, data)");

    private final String target;

    Section(String target) {
        this.target = target;
    }

    String copy() {
        return "copy " + target + " from stdin";
    }
}
