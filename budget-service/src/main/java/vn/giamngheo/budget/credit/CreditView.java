package vn.giamngheo.budget.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Loans as callers see them: how many and how much, dong; days inclusive. */
@Schema(name = "PolicyCredit")
record CreditView(
        UUID id,
        String unit,
        String scheme,
        BorrowerClass borrowers,
        LocalDate from,
        LocalDate to,
        long loans,
        long lentVnd,
        String documentNumber,
        Instant recordedAt) {}
