package vn.giamngheo.platform.area;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A change of the map on one day: merger, division, renaming, another parent. A unit that changes name, kind or parent, or grows,
 * ends and begins again under its code.
 *
 * @param effectiveOn first day of the new map
 * @param ended codes of the units whose last day is the day before
 * @param begun units as they are from that day on
 * @param passages where the territory of the ended units went
 */
public record Reform(
        UUID id,
        LocalDate effectiveOn,
        String legalBasis,
        List<String> ended,
        List<Begun> begun,
        List<Passage> passages) {

    /** A unit from the day of the reform on. */
    public record Begun(String code, String kind, String nameVi, String parent) {}

    /** Territory of an ended unit in a begun one. */
    public record Passage(String from, String to, Share share) {}

    /** Last day of the old map. */
    public LocalDate eve() {
        return effectiveOn.minusDays(1);
    }
}
