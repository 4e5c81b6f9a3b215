package vn.giamngheo.household.deprivation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the indicators ask of a dwelling and of what is in it.
 *
 * @param durableParts of wall, column and roof, whether each is of durable material
 * @param floorM2 whole floor area
 * @param cleanWater tap, drilled well, protected dug well, protected spring, rain or bottled water
 * @param hygienicToilet septic or semi-septic, pour-flush, ventilated improved pit, double vault
 * @param usesInternet a member at least uses an internet service
 * @param hasDevice television, radio, desktop computer or telephone; or a member's laptop, tablet or smartphone
 */
record Dwelling(
        List<Known> durableParts,
        OptionalDouble floorM2,
        Known cleanWater,
        Known hygienicToilet,
        Known usesInternet,
        Known hasDevice) {}
