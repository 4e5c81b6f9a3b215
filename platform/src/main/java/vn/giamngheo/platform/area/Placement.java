package vn.giamngheo.platform.area;

/**
 * A unit of another map that holds territory of the unit asked for.
 *
 * @param share FULL when every unit followed on the way there was taken over whole, PARTIAL when one of them was divided
 */
public record Placement(Area area, Share share) {}
