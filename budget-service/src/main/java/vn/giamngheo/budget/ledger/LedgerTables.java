package vn.giamngheo.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** What the ledger shows its callers, whole: for files that people take away. The same roles and areas hold. */
@ApplicationScoped
public class LedgerTables {

    private static final int PAGE = 500;

    private final BudgetBalanceResource balances;
    private final LedgerEntryResource entries;

    LedgerTables(BudgetBalanceResource balances, LedgerEntryResource entries) {
        this.balances = balances;
        this.entries = entries;
    }

    /** A table of records: the shape of its rows, and the rows. */
    public record Rows(Class<? extends Record> shape, List<? extends Record> rows) {}

    /** @param groupBy dimensions separated by commas, as of {@code /budget-balances} */
    public Rows balances(AccountFilter filter, String groupBy, Scope scope) {
        return new Rows(
                BalanceView.class, balances.balances(filter, groupBy, scope).items());
    }

    /** In the order of writing. */
    public Rows entries(AccountFilter filter) {
        var all = new ArrayList<LedgerEntryView>();
        String cursor = null;
        do {
            Page<LedgerEntryView> page = entries.entries(filter, PageRequest.of(PAGE, cursor));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return new Rows(LedgerEntryView.class, all);
    }
}
