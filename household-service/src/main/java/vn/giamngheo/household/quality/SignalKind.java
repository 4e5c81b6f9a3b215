package vn.giamngheo.household.quality;

/** What looks unlikely. */
enum SignalKind {
    /** A household left the lists and came back again and again. */
    ROTATION,
    /** The poor households of a commune became fewer much faster than those of its neighbours. */
    DROP_OUT_OF_LINE,
    /** Many households of a commune have scores just above the limit and few just below. */
    SCORES_JUST_ABOVE,
    /** Score B of a household's last survey in a round lies outside of what the facts known of it allow. */
    SCORE_B_AGAINST_FACTS
}
