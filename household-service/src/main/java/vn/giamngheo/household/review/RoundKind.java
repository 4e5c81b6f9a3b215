package vn.giamngheo.household.review;

/** Kinds of review (Decision 24/2021/QĐ-TTg, art. 3). */
enum RoundKind {
    /** Rà soát định kỳ: every household that is poor or near-poor, and those that ask. */
    ANNUAL(true, 3),
    /** Rà soát thường xuyên: households that ask. */
    REGULAR(true, 3),
    /**
     * Xác định hộ có mức sống trung bình: households of agriculture, forestry, fishery or salt that ask, on their income. Neither a
     * village meeting nor an opinion of the district (procedure 4 of part II of Decision 406/QĐ-LĐTBXH of 2023-04-03).
     */
    AVERAGE(false, 5);

    /** Whether a village meeting agrees with the results. */
    final boolean holdsMeeting;

    /**
     * How long results are posted, the day of the posting not counted. Annual and regular: Decision 24/2021/QĐ-TTg, art. 4 (source
     * pending); average living standard: Decision 406/QĐ-LĐTBXH of 2023.
     */
    final int postingWorkingDays;

    RoundKind(boolean holdsMeeting, int postingWorkingDays) {
        this.holdsMeeting = holdsMeeting;
        this.postingWorkingDays = postingWorkingDays;
    }
}
