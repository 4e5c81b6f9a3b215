package vn.giamngheo.household.labour;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Event: something came out of a match. Tells all of it, so that nobody needs {@link MatchMade} to understand it. No personal data.
 *
 * @param step place among the steps of the match, from 1; the making of the match is 0
 */
record MatchOutcomeRecorded(
        UUID householdId,
        UUID matchId,
        long step,
        WorkNeed kind,
        String trade,
        String unit,
        LocalDate unitValidFrom,
        LocalDate matchedOn,
        Outcome outcome,
        LocalDate happenedOn) {

    static final String TYPE = "vn.giamngheo.household.match-outcome-recorded.v1";

    static MatchOutcomeRecorded of(Match before, Seeker seeker, Offer offer, RecordOutcome outcome) {
        return new MatchOutcomeRecorded(
                seeker.householdId(),
                before.id(),
                before.version() + 1,
                offer.kind(),
                offer.trade(),
                seeker.unit(),
                seeker.unitValidFrom(),
                before.matchedOn(),
                outcome.outcome(),
                outcome.happenedOn());
    }
}
