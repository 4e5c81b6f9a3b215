package vn.giamngheo.plan.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task as the annex of a plan states it. */
record RecordTask(
        @Schema(description = "UUIDv7 made by the caller; made here when absent")
        UUID id,

        @Schema(description = "Number in the annex, unique within the plan", examples = "A3") @NotBlank @Size(max = 50)
        String number,

        @Schema(description = "Heading that it stands under", examples = "Chỉ đạo điều hành") @Size(max = 500)
        String group,

        @NotBlank @Size(max = 4000) String title,

        @Schema(
                description = "Bodies that lead it (đơn vị chủ trì), as written; several may lead together",
                examples = "[\"Sở KHĐT\", \"Sở Tài chính\"]")
        @NotEmpty
        @Size(max = 50)
        List<@NotBlank @Size(max = 500) String> leads,

        @Schema(description = "Bodies that co-ordinate (đơn vị phối hợp), as written") @Size(max = 50)
        List<@NotBlank @Size(max = 500) String> coordinating,

        @Schema(
                description = "Time of completion in the document's words; blank or absent when it leaves it out",
                examples = "Quý IV/2023 và năm 2024")
        @Size(max = 500)
        String deadlineText,

        @Schema(description = "What it produces, as written") @Size(max = 4000)
        String deliverable) {

    RecordTask {
        coordinating = coordinating == null ? List.of() : coordinating;
    }
}
