package vn.giamngheo.launcher.sample.household;

import java.time.LocalDate;
import java.util.List;

/** Draws scores that give a household the class it must have, the limits themselves included. */
final class Result {

    private static final String STANDARD = "MDP_2022_2025";
    private static final int POINTS = 5;
    private static final int PER_INDICATOR = 10;

    private Result() {}

    static Review draw(Chance chance, LocalDate day, Area area, Standing standing, List<Member> members) {
        int limit = area.scoreALimit / POINTS;
        int scoreA = POINTS
                * (standing == Standing.NOT_POOR ? chance.between(limit + 1, limit + 28) : chance.between(10, limit));
        int deprived =
                switch (standing) {
                    case POOR -> 3 + chance.weighted(42, 30, 17, 8, 3);
                    case NEAR_POOR -> chance.weighted(15, 35, 50);
                    case NOT_POOR -> chance.weighted(55, 25, 12, 5, 3);
                };
        List<String> indicators = Deprivation.draw(chance, members, day.getYear(), deprived);
        return new Review(day, STANDARD, scoreA, PER_INDICATOR * deprived, indicators);
    }
}
