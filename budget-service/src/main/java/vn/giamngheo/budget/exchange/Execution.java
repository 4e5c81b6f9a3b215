package vn.giamngheo.budget.exchange;

/** What a row of an execution table says was done with money. */
enum Execution {
    APPROPRIATED,
    CARRIED_OVER,
    DISBURSED
}
