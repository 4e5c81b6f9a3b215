package vn.giamngheo.platform.area;

import java.time.LocalDate;

/**
 * One version of an administrative unit. A unit is identified by code and {@code validFrom}: codes were reused.
 *
 * @param validFrom  first day, inclusive
 * @param validTo    day after the last, exclusive; null while the version is open
 * @param kind       NATION, PROVINCE, CITY, DISTRICT, TOWN, PROVINCIAL_CITY, URBAN_DISTRICT, COMMUNE, WARD, TOWNSHIP or SPECIAL_ZONE
 * @param parentCode parent valid on the same days; null for the root
 */
public record Area(String code, LocalDate validFrom, LocalDate validTo, String kind, String nameVi, String parentCode) {

    /** Whether this version is in force on that day. */
    public boolean isValidAt(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
