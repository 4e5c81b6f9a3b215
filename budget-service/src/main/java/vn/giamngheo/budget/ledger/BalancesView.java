package vn.giamngheo.budget.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Balances of a budget year; the total is the sum of the items. */
@Schema(name = "BudgetBalances")
record BalancesView(String unit, int year, Scope scope, List<BalanceView> items, BalanceView total) {}
