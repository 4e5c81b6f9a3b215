package vn.giamngheo.household.sync;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Items in the order in which they were recorded. Each is read by itself, so that one that cannot be read stops no other. */
record SendBatch(
        @NotEmpty @Size(max = 500) @Schema(type = SchemaType.ARRAY, implementation = BatchItem.class)
        List<JsonNode> items) {}
