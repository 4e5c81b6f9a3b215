package vn.giamngheo.household.standard;

/**
 * A basic service of which a household may be deprived.
 *
 * @param position order in the law, from 1
 * @param deprivedWhen definition, in English
 */
public record Indicator(
        int position,
        String code,
        String dimension,
        String dimensionVi,
        String dimensionEn,
        String nameVi,
        String nameEn,
        String deprivedWhen,
        String legalBasis,
        SourceStatus sourceStatus) {}
