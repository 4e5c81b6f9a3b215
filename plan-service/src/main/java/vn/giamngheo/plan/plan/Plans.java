package vn.giamngheo.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.plan.place.DatedUnit;
import vn.giamngheo.plan.place.Places;
import vn.giamngheo.plan.place.VisiblePlaces;

/** The register of plans, as far as the caller's area reaches. */
@ApplicationScoped
public class Plans {

    private final EntityManager db;
    private final Places places;

    Plans(EntityManager db, Places places) {
        this.db = db;
        this.places = places;
    }

    /** The plan, if there is one in the caller's area. */
    public Optional<PlanKey> find(UUID id) {
        return Optional.ofNullable(db.find(Plan.class, id))
                .map(Plans::key)
                .filter(plan -> places.isVisible(plan.place()));
    }

    /** @throws PlanNotFound when there is none in the caller's area (404) */
    public PlanKey require(UUID id) {
        return find(id).orElseThrow(() -> new PlanNotFound(id));
    }

    /**
     * Locks the plan until the end of the transaction, so that its events go out in the order of its changes.
     *
     * @throws PlanNotFound when there is none (404)
     * @throws vn.giamngheo.platform.caller.OutsideArea when it lies outside the caller's area (403)
     */
    public PlanKey requireForWrite(UUID id) {
        return key(locked(id));
    }

    /** Places of all plans that the caller may see. */
    public VisiblePlaces visiblePlaces(String within) {
        return places.visible(allPlaces(), within);
    }

    Plan visible(UUID id) {
        return db.find(Plan.class, require(id).id());
    }

    Plan locked(UUID id) {
        var plan = Optional.ofNullable(db.find(Plan.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new PlanNotFound(id));
        places.requireWritable(plan.place());
        return plan;
    }

    /** Plans that were in effect by that day, in the order of recording. */
    @SuppressWarnings("unchecked")
    List<Plan> list(String within, LocalDate asOf, long after, int limit) {
        var visible = visiblePlaces(within);
        return db.createNativeQuery("""
                        select p.* from plan p
                        join unnest(?1, ?2) as v (unit, day) on p.unit = v.unit and p.effective_on = v.day
                        where p.effective_on <= ?3 and p.seq > ?4 order by p.seq limit ?5""", Plan.class)
                .setParameter(1, visible.units())
                .setParameter(2, visible.days())
                .setParameter(3, asOf)
                .setParameter(4, after)
                .setParameter(5, limit)
                .getResultList();
    }

    List<PlanRevision> revisions(UUID planId, long after, int limit) {
        return db.createQuery(
                        "from PlanRevision where planId = ?1 and version > ?2 order by version", PlanRevision.class)
                .setParameter(1, planId)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<DatedUnit> allPlaces() {
        return db.createNativeQuery("select distinct unit, effective_on from plan", DatedUnit.class)
                .getResultList();
    }

    private static PlanKey key(Plan plan) {
        return new PlanKey(plan.id(), plan.place());
    }
}
