package vn.giamngheo.budget.mobilised;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.budget.ledger.Coverage;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Mobilised money and what became of it, as far as the caller may see it. */
@ApplicationScoped
class Resources {

    private final EntityManager db;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;

    Resources(EntityManager db, Areas areas, Caller caller, Clock clock) {
        this.db = db;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws InvalidRequest for an unknown unit (422)
     * @throws MobilisedResourceExists when the id is taken (409)
     */
    @Transactional
    ResourceView record(RecordResource request) {
        if (areas.tree().at(request.unit(), request.issuedOn()).isEmpty()) {
            throw new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", request.unit(), request.issuedOn()));
        }
        caller.requireCovers(request.unit(), request.issuedOn());
        var resource = new Resource(request, caller.subject(), clock.instant());
        if (db.find(Resource.class, resource.id()) != null) {
            throw new MobilisedResourceExists(resource.id());
        }
        db.persist(resource);
        db.flush();
        return resource.view(Holdings.NONE);
    }

    /**
     * @throws NotReceived when more would be spent than was received (409)
     * @throws MobilisedResourceExists when the id is taken (409)
     */
    @Transactional
    Movement.View move(UUID id, RecordMovement request) {
        require(id, LockModeType.PESSIMISTIC_WRITE);
        if (request.amountVnd() == 0) {
            throw new InvalidRequest(new FieldFault("/amountVnd", "NOTHING_MOVED"));
        }
        var held = holdings(id);
        var movement = new Movement(id, request, caller.subject(), clock.instant());
        if (!movement.addedTo(held).arePossible()) {
            throw new NotReceived(id, held);
        }
        if (db.find(Movement.class, movement.id()) != null) {
            throw new MobilisedResourceExists(movement.id());
        }
        db.persist(movement);
        db.flush();
        return movement.view();
    }

    /** @throws MobilisedResourceNotFound when there is none in the caller's area (404) */
    ResourceView view(UUID id) {
        return require(id, LockModeType.NONE).view(holdings(id));
    }

    /** In the order of recording. */
    List<Movement> movements(UUID id) {
        return ofCovered(require(id, LockModeType.NONE).id());
    }

    /** Of one unit's year, by id; none when it lies outside the caller's area. */
    List<ResourceView> list(String unit, int year, UUID after, int limit) {
        if (!new Coverage(caller).of(unit, year)) {
            return List.of();
        }
        return db
                .createQuery("from Resource where unit = ?1 and year = ?2 and id > ?3 order by id", Resource.class)
                .setParameter(1, unit)
                .setParameter(2, year)
                .setParameter(3, after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(resource -> resource.view(holdings(resource.id())))
                .toList();
    }

    private Resource require(UUID id, LockModeType lock) {
        return Optional.ofNullable(db.find(Resource.class, id, lock))
                .filter(resource -> new Coverage(caller).of(resource.unit(), resource.year()))
                .orElseThrow(() -> new MobilisedResourceNotFound(id));
    }

    private Holdings holdings(UUID id) {
        return ofCovered(id).stream().reduce(Holdings.NONE, (held, movement) -> movement.addedTo(held), Holdings::plus);
    }

    private List<Movement> ofCovered(UUID id) {
        return db.createQuery("from Movement where resourceId = ?1 order by recordedAt, id", Movement.class)
                .setParameter(1, id)
                .getResultList();
    }
}
