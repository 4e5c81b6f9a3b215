package vn.giamngheo.platform.area;

import java.time.LocalDate;

/** One version of a unit passing into another on {@code toValidFrom}; each end is named by its code and first day. */
public record Lineage(String fromCode, LocalDate fromValidFrom, String toCode, LocalDate toValidFrom, Share share) {}
