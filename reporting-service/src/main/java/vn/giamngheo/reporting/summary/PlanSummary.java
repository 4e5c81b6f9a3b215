package vn.giamngheo.reporting.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One plan and what became of it. */
record PlanSummary(
        UUID id,

        @Schema(examples = "Hỗ trợ huyện A Lưới thoát khỏi tình trạng nghèo, đặc biệt khó khăn vào cuối năm 2023")
        String title,

        @Schema(description = "Absent where the document bears none", examples = "343/KH-UBND")
        String documentNumber,

        @Schema(description = "Absent where the document bears no full date")
        LocalDate issuedOn,

        LocalDate periodFrom,
        LocalDate periodTo,
        PlaceView place,

        @Schema(description = "Absent where no household of the place was ever classified")
        PovertyView poverty,

        @Schema(description = "By budget year") List<MoneyView> money,
        List<ProposalView> proposals,
        List<DiscrepancyView> discrepancies,
        TasksView tasks,
        List<TargetView> targets,

        @Schema(description = "Targets joined by \"or\": one that is met is enough")
        List<AlternativesView> alternatives) {}
