package vn.giamngheo.household.review;

/** Decision 24/2021/QĐ-TTg, art. 4: at least 50 % of those present at the village meeting must agree with the result. */
final class MeetingPolicy {

    private MeetingPolicy() {}

    /** Whether nobody agrees who was not there. */
    static boolean isCounted(int present, int agreeing) {
        return agreeing <= present;
    }

    static boolean agrees(int present, int agreeing) {
        return 2L * agreeing >= present;
    }
}
