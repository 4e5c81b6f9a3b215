package vn.giamngheo.plan.task;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** How far a task is: a share of the work, or that it is done, always with its day. */
record ReportProgress(
        @Schema(description = "UUIDv7 made by the caller; made here when absent")
        UUID id,

        @Schema(description = "Day that the report speaks of; not in the future", examples = "2023-11-15") @NotNull
        LocalDate reportedOn,

        @Schema(description = "Share of the work in percent", examples = "60")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @Schema(description = "True: finished on that day. False: taken up again. Absent: as it was")
        Boolean done,

        @Size(max = 4000) String note) {

    private static final BigDecimal ALL = new BigDecimal(100);

    /** @throws InvalidRequest when it says nothing, speaks of the future or contradicts itself (422) */
    void check(LocalDate today) {
        if (percent == null && done == null) {
            throw new InvalidRequest(new FieldFault("", "PERCENT_OR_DONE"));
        }
        if (reportedOn.isAfter(today)) {
            throw new InvalidRequest(new FieldFault("/reportedOn", "IN_THE_FUTURE", today));
        }
        if (Boolean.TRUE.equals(done) && percent != null && percent.compareTo(ALL) < 0) {
            throw new InvalidRequest(new FieldFault("/percent", "DONE_IS_ALL"));
        }
    }
}
