package vn.giamngheo.household.household;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a record said before it was corrected. */
record Before(
        @Schema(required = true) String code,
        String village,
        @Schema(required = true) List<MemberView> members) {}
