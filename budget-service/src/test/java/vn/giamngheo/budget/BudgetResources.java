package vn.giamngheo.budget;

import static vn.giamngheo.budget.Inside.ACCOUNT;
import static vn.giamngheo.budget.Inside.INSIDE;
import static vn.giamngheo.budget.Inside.OUTSIDE;

import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;

/** One resource of each kind in a commune, for the table of access. */
final class BudgetResources {

    private BudgetResources() {}

    static AreaFixture fixture() {
        Inside.grantAll();
        Inside.spent();
        var fixture = new AreaFixture(INSIDE, OUTSIDE);
        ledger(fixture);
        programmes(fixture);
        PostingCalls.add(fixture);
        SettledPostings.add(fixture);
        ProposalCalls.add(fixture);
        WorkCalls.add(fixture);
        FileCalls.add(fixture);
        OtherMoney.add(fixture);
        fixture.onParkedEvents();
        return fixture;
    }

    private static void ledger(AreaFixture fixture) {
        for (var table : new String[] {
            "budget-balances",
            "budget-exports/balances",
            "budget-exports/fiscal-data-package",
            "budget-exports/ledger-entries",
            "disbursement-sums",
            "ledger-entries"
        }) {
            fixture.on("GET /api/v1/" + table, () -> Call.of(ACCOUNT));
        }
        fixture.on("GET /api/v1/ledger-audit", () -> Call.of(""));
        fixture.on("GET /api/v1/counterpart-shares", () -> Call.of("unit=19&year=2023")
                .between("19", "20"));
    }

    private static void programmes(AreaFixture fixture) {
        fixture.withoutArea("GET /api/v1/programmes", () -> Call.of("asOf=2023-07-01"));
        for (var part : new String[] {"lines", "funding"}) {
            fixture.withoutArea(
                    "GET /api/v1/programmes/{code}/" + part, () -> Call.of("").with("code", "GNBV-2021-2025"));
        }
    }
}
