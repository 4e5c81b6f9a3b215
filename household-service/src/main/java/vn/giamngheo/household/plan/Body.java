package vn.giamngheo.household.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;

/**
 * Who accompanies the household.
 *
 * @param code of the organisation in the plans; left out where it has none
 */
record Body(
        @OneLine @Size(max = 80) @Schema(examples = "HLHPN") String code,

        @NotNull @OneLine @Size(max = 200) @Schema(examples = "Hội Liên hiệp Phụ nữ xã")
        String name) {}
