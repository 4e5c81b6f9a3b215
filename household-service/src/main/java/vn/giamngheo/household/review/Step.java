package vn.giamngheo.household.review;

/** What can happen to a dossier. */
enum Step {
    SURVEY("surveys"),
    AGREE("meetings"),
    DISAGREE("meetings"),
    POST("postings"),
    COMPLAIN("complaints"),
    RECHECK("rechecks"),
    CONSULT("consultations"),
    OBJECT("consultations"),
    RECOGNISE("recognitions"),
    REFUSE("refusals");

    /** Last part of the address at which it is recorded. */
    final String path;

    Step(String path) {
        this.path = path;
    }
}
