package vn.giamngheo.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.giamngheo.platform.area.Areas;

/** Balances of an area from its sums beside the same from its cells. */
@ApplicationScoped
public class BothBalances {

    private final Balances balances;
    private final Areas areas;
    private final EntityManager db;

    BothBalances(Balances balances, Areas areas, EntityManager db) {
        this.balances = balances;
        this.areas = areas;
        this.db = db;
    }

    /**
     * In one snapshot: what sums say must be what cells say, to the dong.
     *
     * @return whether sums say anything
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean agree(String area, int year, String groupBy) {
        db.createNativeQuery("set transaction isolation level repeatable read read only")
                .executeUpdate();
        return agreeSoFar(area, year, groupBy);
    }

    /** The same, as the running transaction sees it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean agreeSoFar(String area, int year, String groupBy) {
        var dimensions = Dimension.parse(groupBy);
        var sums = balances.ofArea(area, year, dimensions);
        var cells = balances.of(Territory.of(areas.tree(), area, year).units(), year, dimensions);
        sums.ifPresent(found -> assertEquals(cells, found, () -> area + " " + year + " by " + groupBy));
        return sums.isPresent();
    }
}
