package vn.giamngheo.reporting.fact.money;

/**
 * Money of one budget year and one cell of the ledger.
 *
 * @param label what it was added up under
 * @param originYear year for which it was first granted
 * @param nature CAPITAL or RECURRENT
 */
public record MoneySum(
        String label, MoneyKind kind, int originYear, String line, String source, String nature, long amountVnd) {}
