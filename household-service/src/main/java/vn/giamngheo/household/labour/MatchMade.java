package vn.giamngheo.household.labour;

import java.time.LocalDate;
import java.util.UUID;

/** Event: somebody of the household was brought together with an offer. No personal data. */
record MatchMade(
        UUID householdId,
        UUID matchId,
        UUID seekerId,
        UUID offerId,
        WorkNeed kind,
        String trade,
        String unit,
        LocalDate unitValidFrom,
        LocalDate matchedOn) {

    static final String TYPE = "vn.giamngheo.household.match-made.v1";

    static MatchMade of(UUID match, Seeker seeker, Offer offer, LocalDate matchedOn) {
        return new MatchMade(
                seeker.householdId(),
                match,
                seeker.id(),
                offer.id(),
                offer.kind(),
                offer.trade(),
                seeker.unit(),
                seeker.unitValidFrom(),
                matchedOn);
    }
}
