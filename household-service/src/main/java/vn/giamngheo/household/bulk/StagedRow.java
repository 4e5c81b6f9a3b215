package vn.giamngheo.household.bulk;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giamngheo.household.classification.Review;
import vn.giamngheo.household.classification.Verdict;
import vn.giamngheo.household.household.RegisterHousehold;
import vn.giamngheo.platform.area.Area;

/**
 * A row that passed every check that needs no database.
 *
 * @param membersJson with an id for each
 * @param dwellingJson null when nothing was found of the dwelling
 * @param review null when the row has none; {@code verdict} and the classified event too
 */
record StagedRow(
        int row,
        UUID householdId,
        RegisterHousehold household,
        Area commune,
        String membersJson,
        String dwellingJson,
        Review review,
        Verdict verdict,
        UUID registeredEventId,
        String registeredEvent,
        UUID classifiedEventId,
        String classifiedEvent) {

    /** In the order of the columns of {@code household_import_row}, after the import's id. */
    String line(UUID importId) {
        boolean reviewed = review != null;
        return Arrays.stream(new Object[] {
                    importId,
                    row,
                    householdId,
                    household.code(),
                    commune.code(),
                    commune.validFrom(),
                    household.village(),
                    household.area(),
                    household.registeredOn(),
                    membersJson,
                    reviewed ? review.asOf() : null,
                    reviewed ? verdict.classification() : null,
                    reviewed ? verdict.standard() : null,
                    reviewed ? review.scoreA() : null,
                    reviewed ? review.scoreB() : null,
                    reviewed ? deprived(review) : null,
                    registeredEventId,
                    registeredEvent,
                    classifiedEventId,
                    classifiedEvent,
                    Boolean.TRUE.equals(household.meritHousehold()),
                    Boolean.TRUE.equals(household.noLabourCapacity()),
                    household.dayOfFacts(),
                    dwellingJson,
                    reviewed ? review.incomeVndPerMonth() : null
                })
                .map(StagedRow::escape)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String deprived(Review review) {
        return review.deprivedIndicators() == null ? null : "{" + String.join(",", review.deprivedIndicators()) + "}";
    }

    /** COPY's text format. */
    private static String escape(Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
