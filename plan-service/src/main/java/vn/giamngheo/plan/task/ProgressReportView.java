package vn.giamngheo.plan.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report of progress as it was recorded. */
record ProgressReportView(
        UUID id,
        UUID taskId,
        LocalDate reportedOn,

        @Schema(description = "Share of the work in percent")
        BigDecimal percent,

        @Schema(description = "True: finished on that day. False: taken up again. Absent: as it was")
        Boolean done,

        String note,

        @Schema(description = "Subject of the token that recorded it")
        String recordedBy,

        Instant recordedAt) {}
