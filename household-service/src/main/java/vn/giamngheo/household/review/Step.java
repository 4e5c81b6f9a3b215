package vn.giamngheo.household.review;

/** What can happen to a dossier. */
enum Step {
    SURVEY("surveys", "REVIEW_SURVEYED"),
    AGREE("meetings", "REVIEW_AGREED"),
    DISAGREE("meetings", "REVIEW_DISAGREED"),
    POST("postings", "REVIEW_POSTED"),
    COMPLAIN("complaints", "REVIEW_COMPLAINED"),
    RECHECK("rechecks", "REVIEW_RECHECKED"),
    CONSULT("consultations", "REVIEW_CONSULTED"),
    OBJECT("consultations", "REVIEW_OBJECTED"),
    RECOGNISE("recognitions", "HOUSEHOLD_RECOGNISED"),
    REFUSE("refusals", "HOUSEHOLD_REFUSED");

    /** Last part of the address at which it is recorded. */
    final String path;

    /** Its name in the audit trail. */
    final String deed;

    Step(String path, String deed) {
        this.path = path;
        this.deed = deed;
    }
}
