package vn.giamngheo.plan.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body that leads or co-ordinates tasks. */
public record OrganisationView(
        UUID id,

        @Schema(description = "As written in the plan, abbreviations included", examples = "Sở LĐTBXH")
        String name,

        @Schema(description = "Unit whose plans name it; the same name elsewhere is another body", examples = "481")
        String unit) {}
