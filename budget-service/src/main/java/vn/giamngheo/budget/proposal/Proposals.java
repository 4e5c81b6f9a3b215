package vn.giamngheo.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.giamngheo.platform.caller.Caller;

/** Proposals and their discrepancies, as far as the caller may see them. */
@ApplicationScoped
class Proposals {

    private final EntityManager db;
    private final Caller caller;

    Proposals(EntityManager db, Caller caller) {
        this.db = db;
        this.caller = caller;
    }

    /** Where and when proposals were issued. */
    private record Issue(String unit, LocalDate day) {}

    /** @throws ProposalExists when the id is taken (409) */
    void add(Proposal proposal) {
        if (db.find(Proposal.class, proposal.id()) != null) {
            throw new ProposalExists(proposal.id());
        }
        try {
            db.persist(proposal);
            db.flush();
        } catch (ConstraintViolationException e) { // somebody else at the same moment
            throw new ProposalExists(proposal.id());
        }
    }

    void add(Discrepancy discrepancy) {
        db.persist(discrepancy);
    }

    void add(StepTaken step) {
        if (db.find(StepTaken.class, step.id()) != null) {
            throw new StepExists(step.id());
        }
        db.persist(step);
        db.flush();
    }

    /** In the order in which they were taken. */
    List<StepTaken> steps(UUID proposal) {
        return db.createQuery("from StepTaken where proposalId = ?1 order by takenAt, id", StepTaken.class)
                .setParameter(1, proposal)
                .getResultList();
    }

    long openDiscrepancies(UUID proposal) {
        return db.createQuery("select count(*) from Discrepancy where proposalId = ?1 and state = OPEN", Long.class)
                .setParameter(1, proposal)
                .getSingleResult();
    }

    /** @throws ProposalNotFound when there is none in the caller's area (404) */
    Proposal require(UUID id) {
        return require(id, LockModeType.NONE);
    }

    /**
     * @param lock so that two steps follow each other and the second meets what the first left
     * @throws ProposalNotFound when there is none in the caller's area (404)
     */
    Proposal require(UUID id, LockModeType lock) {
        return find(id, lock).orElseThrow(() -> new ProposalNotFound(id));
    }

    Optional<Proposal> find(UUID id, LockModeType lock) {
        return Optional.ofNullable(db.find(Proposal.class, id, lock))
                .filter(proposal -> caller.covers(proposal.unit(), proposal.issuedOn()));
    }

    /** By id. */
    List<Proposal> list(
            Optional<String> unit, Optional<Integer> year, Optional<UUID> allocation, UUID after, int limit) {
        var visible = issues().stream()
                .filter(issue -> unit.map(issue.unit()::equals).orElse(true))
                .filter(issue -> caller.covers(issue.unit(), issue.day()))
                .toList();
        if (visible.isEmpty()) {
            return List.of();
        }
        return db.createQuery("""
                        from Proposal where unit || ' ' || cast(issuedOn as string) in :visible
                        and (:year = 0 or year = :year) and id > :after
                        and (:allocation is null
                            or id = (select proposalId from ProposalAppropriation where postingId = :allocation))
                        order by id""", Proposal.class)
                .setParameter(
                        "visible",
                        visible.stream().map(i -> i.unit() + " " + i.day()).toList())
                .setParameter("year", year.orElse(0))
                .setParameter("allocation", allocation.orElse(null))
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Discrepancy> discrepancies(UUID proposal) {
        return db.createQuery("from Discrepancy where proposalId = ?1 order by id", Discrepancy.class)
                .setParameter(1, proposal)
                .getResultList();
    }

    /**
     * @param lock so that two changes follow each other and the second meets the version of the first
     * @throws DiscrepancyNotFound when the proposal has none with this id (404)
     */
    Discrepancy require(UUID proposal, UUID id, LockModeType lock) {
        return Optional.ofNullable(db.find(Discrepancy.class, id, lock))
                .filter(found -> found.view().proposalId().equals(proposal))
                .orElseThrow(() -> new DiscrepancyNotFound(id));
    }

    void flush() {
        db.flush();
    }

    private List<Issue> issues() {
        return db.createQuery("select distinct unit, issuedOn from Proposal", Issue.class)
                .getResultList();
    }
}
