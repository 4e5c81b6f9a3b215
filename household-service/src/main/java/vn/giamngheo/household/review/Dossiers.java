package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.answer.Versions;

/** Single dossiers: reading them, and the frame of every act on one. */
@ApplicationScoped
class Dossiers {

    private final Rounds rounds;
    private final RoundQueries queries;
    private final DistrictTier districts;
    private final DossierTransfers transfers;
    private final Territory territory;
    private final Clock clock;

    Dossiers(
            Rounds rounds,
            RoundQueries queries,
            DistrictTier districts,
            DossierTransfers transfers,
            Territory territory,
            Clock clock) {
        this.rounds = rounds;
        this.queries = queries;
        this.districts = districts;
        this.transfers = transfers;
        this.territory = territory;
        this.clock = clock;
    }

    /** A dossier with what its reader is shown. */
    record Seen(Dossier dossier, DossierView view) {}

    /** @throws DossierNotFound also when it is outside the caller's area */
    Seen visible(UUID roundId, UUID household) {
        var round = rounds.find(roundId);
        return seen(round, visible(round, household, ""));
    }

    /** Acts on one dossier, on the version that the caller has seen. */
    Seen act(UUID roundId, UUID household, String ifMatch, Function<Round, UUID> act) {
        var round = rounds.share(roundId);
        var before = visible(round, household, " for update of d");
        Versions.require(ifMatch, before.version());
        act.apply(round);
        return seen(round, queries.dossier(roundId, household, "").orElseThrow());
    }

    private Seen seen(Round round, Dossier dossier) {
        var circumstances = new Circumstances(
                districts.isAsked(round, dossier.unit(), LocalDate.now(clock)),
                dossier.nothingToRecognise(),
                round.kind().holdsMeeting);
        return new Seen(
                dossier,
                dossier.view(
                        DossierPolicy.allowed(dossier.state(), circumstances),
                        queries.steps(dossier.roundId(), dossier.householdId()),
                        transfers.of(dossier.roundId(), dossier.householdId())));
    }

    private Dossier visible(Round round, UUID household, String lock) {
        return queries.dossier(round.id(), household, lock)
                .filter(dossier -> territory.covers(dossier.unit(), dossier.seenOn(round)))
                .orElseThrow(() -> new DossierNotFound(round.id(), household));
    }
}
