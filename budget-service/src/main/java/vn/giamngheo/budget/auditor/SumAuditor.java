package vn.giamngheo.budget.auditor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.giamngheo.budget.areasum.AreaSums;
import vn.giamngheo.budget.auditor.AuditView.DifferingCell;
import vn.giamngheo.budget.ledger.Sums;

/** Compares the sums of areas, with the changes that wait for them, with the cells that they are sums of. */
@ApplicationScoped
class SumAuditor {

    private static final Logger LOG = Logger.getLogger(SumAuditor.class);

    private static final String COLUMNS =
            String.join(", ", AreaSums.DIMENSIONS) + ", " + String.join(", ", AreaSums.SIDES);

    /** What is held, less what cells say, is nothing on every side. */
    private static final String DIFFERING = """
            with asked (area, budget_year) as (select * from unnest(?1, ?2)),
            compared as (
                select area, %1$s, available_vnd as held, 0 as derived from area_sum join asked using (area, budget_year)
                union all
                select m.area, %2$s, c.available_vnd, 0
                from ledger_change c join area_member m using (budget_year, unit) join asked a using (area, budget_year)
                union all
                select m.area, %3$s, 0, c.available_vnd
                from ledger_cell c join area_member m using (budget_year, unit) join asked a using (area, budget_year))
            select area as unit, programme, budget_year, origin_year, line, source, nature,
                cast(sum(held) as bigint) as held, cast(sum(derived) as bigint) as derived
            from compared group by area, programme, budget_year, origin_year, line, source, nature
            having %4$s
            order by area, budget_year, programme, line limit ?3""".formatted(
                    COLUMNS,
                    of("c."),
                    of("-c."),
                    AreaSums.SIDES.stream().map("sum(%s) <> 0"::formatted).collect(Collectors.joining(" or ")));

    private final EntityManager db;

    SumAuditor(EntityManager db) {
        this.db = db;
    }

    /** An area in a year. */
    private record Account(String area, int year) {}

    /**
     * Within the caller's snapshot. Sums that nobody reads, because they are being made, are not looked at.
     *
     * @param which areas and years to look at
     */
    @SuppressWarnings("unchecked")
    @Transactional(Transactional.TxType.MANDATORY)
    List<DifferingCell> differing(BiPredicate<String, Integer> which, int most) {
        List<Account> all = db.createNativeQuery(
                        "select distinct area, budget_year from area_member where budget_year in (%s)"
                                .formatted(AreaSums.USABLE_YEARS),
                        Account.class)
                .getResultList();
        var asked = all.stream()
                .filter(account -> which.test(account.area(), account.year()))
                .toList();
        return Sums.counted(() -> db.createNativeQuery(DIFFERING, DifferingCell.class)
                .setParameter(1, asked.stream().map(Account::area).toArray(String[]::new))
                .setParameter(2, asked.stream().map(Account::year).toArray(Integer[]::new))
                .setParameter(3, most)
                .getResultList());
    }

    /** Balances of these years are read from cells until the sums have been made anew, a few seconds later. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void drop(List<DifferingCell> differing) {
        var years = differing.stream().map(DifferingCell::budgetYear).distinct().toArray(Integer[]::new);
        if (years.length > 0) {
            db.createNativeQuery("update summed_year set revision = 0 where budget_year = any (?1)")
                    .setParameter(1, years)
                    .executeUpdate();
            LOG.errorf(
                    "Sums of areas differ from the cells of the ledger, in the years %s: they are made anew; the first is %s",
                    List.of(years), differing.get(0));
        }
    }

    /** @param prefix of sides, with a sign; dimensions take the name alone */
    private static String of(String prefix) {
        return AreaSums.DIMENSIONS.stream()
                        .map(dimension -> dimension.equals("budget_year") ? dimension : "c." + dimension)
                        .collect(Collectors.joining(", "))
                + ", "
                + AreaSums.SIDES.stream().map(prefix::concat).collect(Collectors.joining(", "));
    }
}
