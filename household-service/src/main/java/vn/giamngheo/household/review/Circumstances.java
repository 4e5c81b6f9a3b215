package vn.giamngheo.household.review;

/**
 * What, besides the state of a dossier, decides where it may go.
 *
 * @param districtIsAsked the round asks a district: an annual one, in a unit that has a district on that day
 * @param nothingToRecognise the household was neither poor nor near-poor and was found not to be; the same of average living
 *     standard where that is asked for
 * @param meetingIsHeld a village meeting agrees with the result before it is posted
 */
record Circumstances(boolean districtIsAsked, boolean nothingToRecognise, boolean meetingIsHeld) {}
