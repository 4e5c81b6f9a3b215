package vn.giamngheo.household.place;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Share;

/**
 * A unit that another one came from or went into.
 *
 * @param share FULL when all of the territory passed, PARTIAL when it was divided
 */
record Kin(
        @Schema(required = true, examples = "20044") String code,
        @Schema(required = true) LocalDate validFrom,
        @Schema(required = true, examples = "Xã A Lưới 2") String nameVi,
        @Schema(required = true) Share share) {

    static Kin of(Area area, Share share) {
        return new Kin(area.code(), area.validFrom(), area.nameVi(), share);
    }
}
