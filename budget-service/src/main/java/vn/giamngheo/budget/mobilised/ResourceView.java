package vn.giamngheo.budget.mobilised;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Mobilised money as callers see it; amounts in dong.
 *
 * @param remainingVnd received and not spent
 */
@Schema(name = "MobilisedResource")
record ResourceView(
        UUID id,
        String unit,
        int year,
        ResourceKind kind,
        String purpose,
        String documentNumber,
        LocalDate issuedOn,
        long pledgedVnd,
        long receivedVnd,
        long spentVnd,
        long remainingVnd,
        Instant recordedAt) {}
