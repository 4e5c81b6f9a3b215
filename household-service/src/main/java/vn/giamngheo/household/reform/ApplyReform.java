package vn.giamngheo.household.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.OneLine;
import vn.giamngheo.platform.area.Reform;
import vn.giamngheo.platform.area.Share;
import vn.giamngheo.platform.time.Ids;

/**
 * A change of the map. A unit that changes name, kind or parent, or grows, ends and begins again under its code.
 *
 * @param effectiveOn first day of the new map
 * @param ended codes of the units whose last day is the day before
 * @param begun units as they are from that day on
 * @param passages where the territory of the ended units went: FULL into one, or PARTIAL into several
 */
record ApplyReform(
        UUID id,
        @NotNull @Schema(examples = "2027-01-01") LocalDate effectiveOn,
        @NotNull @OneLine @Size(max = 200) String legalBasis,
        @NotNull @Size(min = 1, max = 20_000) List<@NotNull @Pattern(regexp = CODE) String> ended,
        @NotNull @Size(max = 20_000) List<@NotNull @Valid Unit> begun,
        @NotNull @Size(max = 60_000) List<@NotNull @Valid Passage> passages) {

    private static final String CODE = "\\d{2,5}";

    /** A unit from the day of the reform on. */
    record Unit(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "20044")
            String code,

            @NotNull Kind kind,
            @NotNull @OneLine @Size(max = 200) String nameVi,

            @NotNull @Pattern(regexp = "VN|" + CODE) @Schema(examples = "46")
            String parent) {}

    /** Territory of an ended unit in a begun one. */
    record Passage(
            @NotNull String from,
            @NotNull String to,
            @NotNull Share share) {}

    enum Kind {
        PROVINCE,
        CITY,
        DISTRICT,
        TOWN,
        PROVINCIAL_CITY,
        URBAN_DISTRICT,
        COMMUNE,
        WARD,
        TOWNSHIP,
        SPECIAL_ZONE
    }

    Reform reform() {
        return new Reform(
                Ids.orNext(id),
                effectiveOn,
                legalBasis,
                ended,
                begun.stream()
                        .map(unit -> new Reform.Begun(unit.code(), unit.kind().name(), unit.nameVi(), unit.parent()))
                        .toList(),
                passages.stream()
                        .map(passage -> new Reform.Passage(passage.from(), passage.to(), passage.share()))
                        .toList());
    }
}
