package vn.giamngheo.household.labour;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.household.Today;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.household.support.Recipients;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Brings supply and demand together. The household is locked throughout, so that two cannot act on one match. */
@ApplicationScoped
class Matches {

    private final Sql sql;
    private final MatchQueries queries;
    private final SeekerQueries seekers;
    private final OfferQueries offerQueries;
    private final Offers offers;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Deeds deeds;
    private final Caller caller;
    private final Today today;

    Matches(
            Sql sql,
            MatchQueries queries,
            SeekerQueries seekers,
            OfferQueries offerQueries,
            Offers offers,
            Recipients recipients,
            Outbox outbox,
            Deeds deeds,
            Caller caller,
            Today today) {
        this.sql = sql;
        this.queries = queries;
        this.seekers = seekers;
        this.offerQueries = offerQueries;
        this.offers = offers;
        this.recipients = recipients;
        this.outbox = outbox;
        this.deeds = deeds;
        this.caller = caller;
        this.today = today;
    }

    /**
     * @throws OfferFull when all its places are taken (409)
     * @throws MatchExists when the two are matched already (409)
     */
    Match make(MakeMatch request) {
        var seeker = locked(request.seekerId());
        var offer = offerQueries.visible(request.offerId());
        var day = request.matchedOn();
        var faults = today.notInTheFuture("/matchedOn", day);
        if (!seeker.looksOn(day)) {
            faults.add(new FieldFault("/matchedOn", "NOT_LOOKING"));
        }
        if (!offer.isOpenOn(day)) {
            faults.add(new FieldFault("/matchedOn", "OFFER_NOT_OPEN"));
        }
        InvalidRequest.throwIfAny(faults);
        offers.takePlace(offer);
        var id = Ids.orNext(request.id());
        int inserted = sql.update("""
                insert into job_match (id, seeker_id, offer_id, state, matched_on, changed_on, recorded_at, recorded_by, version)
                values (?, ?, ?, 'MATCHED', ?, ?, clock_timestamp(), ?, 0) on conflict do nothing""", id, seeker.id(), offer.id(), day, day, caller.subject());
        if (inserted == 0) {
            throw new MatchExists(seeker.id(), offer.id());
        }
        outbox.publish(MatchMade.TYPE, seeker.householdId(), MatchMade.of(id, seeker, offer, day));
        write("JOB_MATCH_MADE", seeker, id, "MATCHED");
        return queries.find(id).orElseThrow();
    }

    /** @throws OutcomeNotAllowed when the match cannot have it now (409) */
    Match record(UUID id, String ifMatch, RecordOutcome outcome) {
        var known = queries.find(id).orElseThrow(() -> new MatchNotFound(id));
        var seeker = locked(known.seekerId());
        var match = queries.find(id).orElseThrow();
        Versions.require(ifMatch, match.version());
        var state = MatchPolicy.next(match.state(), outcome.outcome(), match.kind())
                .orElseThrow(() -> new OutcomeNotAllowed(outcome.outcome(), match.state(), match.allowed()));
        InvalidRequest.throwIfAny(dayFaults(match, outcome));
        boolean placed = state == MatchState.PLACED || state == MatchState.PLACED_ABROAD;
        sql.update("""
                update job_match set state = ?, changed_on = ?, placed_on = coalesce(?, placed_on), version = version + 1
                where id = ?""", state.name(), outcome.happenedOn(), placed ? outcome.happenedOn() : null, id);
        sql.update(
                """
                insert into job_match_step (match_id, version, outcome, happened_on, note, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, clock_timestamp(), ?)""",
                id,
                match.version() + 1,
                outcome.outcome().name(),
                outcome.happenedOn(),
                outcome.note(),
                caller.subject());
        if (MatchPolicy.freesThePlace(match.state(), outcome.outcome())) {
            offers.freePlace(match.offerId());
        }
        outbox.publish(
                MatchOutcomeRecorded.TYPE,
                seeker.householdId(),
                MatchOutcomeRecorded.of(
                        match, seeker, offerQueries.find(match.offerId()).orElseThrow(), outcome));
        write("JOB_MATCH_OUTCOME", seeker, id, state.name());
        return queries.find(id).orElseThrow();
    }

    private Seeker locked(UUID id) {
        var known = seekers.find(id).orElseThrow(() -> new SeekerNotFound(id));
        recipients.requireCovered(
                recipients.lock(List.of(known.householdId()), known.registeredOn()), known.registeredOn());
        return seekers.find(id).orElseThrow();
    }

    private List<FieldFault> dayFaults(Match match, RecordOutcome outcome) {
        var faults = today.notInTheFuture("/happenedOn", outcome.happenedOn());
        if (outcome.happenedOn().isBefore(match.changedOn())) {
            faults.add(new FieldFault("/happenedOn", "BEFORE_LAST_STEP", match.changedOn()));
        }
        if (outcome.outcome() == Outcome.EMPLOYED_AFTER_SIX_MONTHS
                && outcome.happenedOn().isBefore(MatchPolicy.employedFrom(match.placedOn()))) {
            faults.add(
                    new FieldFault("/happenedOn", "SIX_MONTHS_NOT_OVER", MatchPolicy.employedFrom(match.placedOn())));
        }
        return faults;
    }

    private void write(String action, Seeker seeker, UUID match, String state) {
        deeds.record(action, seeker.householdId(), seeker.place(), Map.of("matchId", match.toString(), "state", state));
    }
}
