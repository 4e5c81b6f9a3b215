package vn.giamngheo.household.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.certificate.CertificateStatus;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.household.HouseholdNotFound;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Records classes of households. Runs in the transaction of its caller. */
@ApplicationScoped
class Classifications {

    private final Households households;
    private final Classifier classifier;
    private final Territory territory;
    private final EntityManager db;
    private final Outbox outbox;
    private final Deeds deeds;
    private final CertificateStatus certificates;
    private final Caller caller;
    private final Clock clock;

    Classifications(
            Households households,
            Classifier classifier,
            Territory territory,
            EntityManager db,
            Outbox outbox,
            Deeds deeds,
            CertificateStatus certificates,
            Caller caller,
            Clock clock) {
        this.households = households;
        this.classifier = classifier;
        this.territory = territory;
        this.db = db;
        this.outbox = outbox;
        this.deeds = deeds;
        this.certificates = certificates;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Gives the household a class from the day of the review until its next class, if it has one already.
     *
     * @throws AlreadyClassified when it has a class from that very day (409)
     */
    Verdict record(UUID id, Review review) {
        var today = LocalDate.now(clock);
        var household = households.lock(id, review.asOf()).orElseThrow(() -> new HouseholdNotFound(id, review.asOf()));
        ReviewCheck.day(review.asOf(), household.registeredOn(), today, "/asOf").ifPresent(fault -> {
            throw new InvalidRequest(fault);
        });
        territory.requireCovers(household.unit(), review.asOf());
        var verdict = classifier.classify(review, household.area(), "");
        endClassBefore(id, review.asOf());
        insert(id, review, verdict);
        outbox.publish(HouseholdClassified.TYPE, id, HouseholdClassified.of(household, review, verdict));
        certificates.refresh(id);
        deeds.record(
                "HOUSEHOLD_CLASSIFIED",
                id,
                household.unit(),
                Map.of(
                        "validFrom", review.asOf().toString(),
                        "classification", verdict.classification(),
                        "standard", verdict.standard()));
        return verdict;
    }

    private void endClassBefore(UUID id, LocalDate asOf) {
        db.createNativeQuery("""
                        update household_classification set valid_to = ?2
                        where household_id = ?1 and valid_from < ?2 and (valid_to is null or valid_to > ?2)""").setParameter(1, id).setParameter(2, asOf).executeUpdate();
    }

    private void insert(UUID id, Review review, Verdict verdict) {
        int inserted = db.createNativeQuery("""
                        insert into household_classification (household_id, valid_from, valid_to, classification, standard,
                                                              score_a, score_b, deprived, recorded_at, recorded_by, income_vnd_per_month)
                        values (?1, ?2,
                                (select min(valid_from) from household_classification
                                 where household_id = ?1 and valid_from > ?2),
                                ?3, ?4, ?5, ?6, cast(?7 as text[]), ?8, ?9, cast(?10 as bigint))
                        on conflict (household_id, valid_from) do nothing""")
                .setParameter(1, id)
                .setParameter(2, review.asOf())
                .setParameter(3, verdict.classification().name())
                .setParameter(4, verdict.standard())
                .setParameter(5, review.scoreA())
                .setParameter(6, review.scoreB())
                .setParameter(7, deprived(review))
                .setParameter(8, clock.instant())
                .setParameter(9, caller.subject())
                .setParameter(10, review.incomeVndPerMonth())
                .executeUpdate();
        if (inserted == 0) {
            throw new AlreadyClassified(id, review.asOf());
        }
    }

    /** An array literal: the codes are known ones, so nothing in them needs quoting. */
    private static String deprived(Review review) {
        return review.deprivedIndicators() == null ? null : "{" + String.join(",", review.deprivedIndicators()) + "}";
    }
}
