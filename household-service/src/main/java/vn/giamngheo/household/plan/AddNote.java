package vn.giamngheo.household.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it goes, as seen on a day. */
record AddNote(
        @NotNull @Schema(examples = "2023-06-30") LocalDate notedOn,

        @NotBlank @Size(max = 2000) @Schema(examples = "Bò đã sinh bê, gia đình trồng thêm cỏ")
        String note) {}
