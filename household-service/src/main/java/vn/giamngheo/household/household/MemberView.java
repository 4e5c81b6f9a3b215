package vn.giamngheo.household.household;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person of a household. */
record MemberView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) Sex sex,
        @Schema(required = true) int birthYear,
        @Schema(required = true) String ethnicity,
        @Schema(required = true) Relation relation) {}
