package vn.giamngheo.household.review;

/** How far the dossier of a household is in a review round (Decision 24/2021/QĐ-TTg, art. 4 and 5). */
enum State {
    /** On the list: poor or near-poor until now, or asked for a review. */
    LISTED,
    SURVEYED,
    /** Less than half of a village meeting agreed, or the district wants another look: back to the survey. */
    SURVEY_AGAIN,
    MEETING_AGREED,
    POSTED,
    COMPLAINT,
    /** The complaint was looked into; the result is to be posted. */
    RECHECKED,
    /** The district has answered. */
    CONSULTED,
    RECOGNISED,
    REFUSED;

    boolean isEnded() {
        return this == RECOGNISED || this == REFUSED;
    }
}
