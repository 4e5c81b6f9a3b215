package vn.giamngheo.budget.exchange;

import java.util.List;

/** One amount of the data package: a cell of the budget and the phase that the amount is of. */
record FiscalRow(
        int year,
        String programme,
        String unit,
        String line,
        String source,
        String nature,
        Integer originYear,
        String phase,
        long amount) {

    /** In the order of the components. Column types are those of the taxonomy "fiscal/budgets". */
    static final List<FiscalField> FIELDS = List.of(
            new FiscalField("year", "integer", "date:fiscal-year", "Budget year"),
            new FiscalField("programme", "string", "activity:generic:program:code", "Programme"),
            new FiscalField(
                    "unit",
                    "string",
                    "administrative-classification:generic:code",
                    "Administrative unit (official code)"),
            new FiscalField("line", "string", "activity:generic:subprogram:code", "Project or sub-project"),
            new FiscalField("source", "string", "fin-source:generic:code", "Source of the money"),
            new FiscalField("nature", "string", "expenditure-type:code", "Capital or recurrent"),
            new FiscalField("originYear", "integer", null, "Year for which the money was first granted"),
            new FiscalField("phase", "string", "phase:id", "What the amount is of"),
            new FiscalField("amount", "integer", "value", "Dong"));
}
