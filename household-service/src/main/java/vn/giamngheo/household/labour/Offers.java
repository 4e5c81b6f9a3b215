package vn.giamngheo.household.labour;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** What employment centres offer. Runs in the transaction of its caller. */
@ApplicationScoped
class Offers {

    private final Sql sql;
    private final OfferQueries queries;
    private final Trades trades;
    private final Areas areas;
    private final Deeds deeds;
    private final Caller caller;

    Offers(Sql sql, OfferQueries queries, Trades trades, Areas areas, Deeds deeds, Caller caller) {
        this.sql = sql;
        this.queries = queries;
        this.trades = trades;
        this.areas = areas;
        this.deeds = deeds;
        this.caller = caller;
    }

    /** @throws OfferExists when the id is in use (409) */
    Offer post(PostOffer request) {
        var faults = new ArrayList<>(trades.faults(request.trade(), "/trade"));
        faults.addAll(ends(request.validFrom(), request.validTo()));
        var unit = areas.tree().at(request.unit(), request.validFrom());
        if (unit.isEmpty()) {
            faults.add(new FieldFault("/unit", "UNKNOWN_UNIT", request.unit(), request.validFrom()));
        }
        InvalidRequest.throwIfAny(faults);
        caller.requireCovers(request.unit(), request.validFrom());
        var id = Ids.orNext(request.id());
        var key = UnitKey.of(unit.orElseThrow());
        int inserted = sql.update(
                """
                insert into job_offer (id, kind, trade, provider, note, unit, unit_valid_from, path, places, taken, valid_from,
                                       valid_to, recorded_at, recorded_by, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, clock_timestamp(), ?, 0) on conflict do nothing""",
                id,
                request.kind().name(),
                request.trade(),
                request.provider(),
                request.note(),
                key.code(),
                key.validFrom(),
                queries.path(request.unit(), request.validFrom()).toArray(String[]::new),
                request.places(),
                request.validFrom(),
                request.validTo(),
                caller.subject());
        if (inserted == 0) {
            throw new OfferExists(id);
        }
        deeds.record("JOB_OFFER_POSTED", id, key, Map.of("places", request.places()));
        return queries.find(id).orElseThrow();
    }

    /** Waits for matches that are being made, and they for it. */
    Offer change(UUID id, String ifMatch, ChangeOffer change) {
        sql.query("select 1 from job_offer where id = ? for update", row -> 1, id);
        var offer = queries.visible(id);
        caller.requireCovers(offer.unit(), offer.validFrom());
        Versions.require(ifMatch, offer.version());
        var faults = new ArrayList<>(ends(offer.validFrom(), change.validTo()));
        if (change.places() < offer.taken()) {
            faults.add(new FieldFault("/places", "PLACES_TAKEN", offer.taken()));
        }
        InvalidRequest.throwIfAny(faults);
        sql.update(
                "update job_offer set places = ?, valid_to = ?, version = version + 1 where id = ?",
                change.places(),
                change.validTo(),
                id);
        deeds.record(
                "JOB_OFFER_CHANGED",
                id,
                new UnitKey(offer.unit(), offer.unitValidFrom()),
                Map.of("places", change.places()));
        return queries.find(id).orElseThrow();
    }

    /**
     * One place more is taken: one statement, so that however many ask at once, none is given twice.
     *
     * @throws OfferFull when none is left (409)
     */
    void takePlace(Offer offer) {
        int taken = sql.update(
                "update job_offer set taken = taken + 1, version = version + 1 where id = ? and taken < places",
                offer.id());
        if (taken == 0) {
            throw new OfferFull(offer.id(), offer.places());
        }
    }

    void freePlace(UUID id) {
        sql.update("update job_offer set taken = taken - 1, version = version + 1 where id = ?", id);
    }

    private static List<FieldFault> ends(LocalDate from, LocalDate to) {
        return to == null || to.isAfter(from) ? List.of() : List.of(new FieldFault("/validTo", "BEFORE_VALID_FROM"));
    }
}
