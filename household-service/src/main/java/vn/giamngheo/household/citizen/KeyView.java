package vn.giamngheo.household.citizen;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key and how many numbers lie under it. */
record KeyView(
        @Schema(required = true) String keyId,
        @Schema(required = true) boolean current,
        @Schema(required = true) long numbers) {}
