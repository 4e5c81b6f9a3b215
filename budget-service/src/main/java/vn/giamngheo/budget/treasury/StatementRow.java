package vn.giamngheo.budget.treasury;

import java.time.LocalDate;
import vn.giamngheo.budget.ledger.Source;
import vn.giamngheo.budget.programme.Nature;

/** One payment as the treasury states it, in dong. */
record StatementRow(
        int position,
        LocalDate day,
        String documentNumber,
        String unit,
        int originYear,
        String line,
        Source source,
        Nature nature,
        long amountVnd,
        String content) {}
