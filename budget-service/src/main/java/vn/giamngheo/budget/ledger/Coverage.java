package vn.giamngheo.budget.ledger;

import vn.giamngheo.platform.caller.Caller;

/** Whether a unit's year lies in the caller's area. */
public record Coverage(Caller caller) {

    /** A unit that began or ended within the year is covered when it is on the first or on the last day. */
    public boolean of(String unit, int year) {
        var budgetYear = new BudgetYear(year);
        return caller.covers(unit, budgetYear.firstDay()) || caller.covers(unit, budgetYear.lastDay());
    }
}
