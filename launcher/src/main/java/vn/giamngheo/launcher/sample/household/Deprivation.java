package vn.giamngheo.launcher.sample.household;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws which of the twelve indicators a household lacks, and only such as its members can lack. */
final class Deprivation {

    private static final List<String> INDICATORS = List.of(
            "EMPLOYMENT",
            "DEPENDENT_PERSONS",
            "NUTRITION",
            "HEALTH_INSURANCE",
            "ADULT_EDUCATION",
            "CHILD_SCHOOL_ATTENDANCE",
            "HOUSING_QUALITY",
            "HOUSING_AREA",
            "CLEAN_WATER",
            "HYGIENIC_TOILET",
            "TELECOMMUNICATION",
            "INFORMATION_ASSETS");

    private static final int[] COMMON = {30, 14, 12, 6, 24, 5, 26, 18, 28, 34, 22, 16};

    /** In the order of the law, without repetition. */
    static List<String> draw(Chance chance, List<Member> members, int year, int count) {
        int[] weights = IntStream.range(0, COMMON.length)
                .map(i -> isPossible(INDICATORS.get(i), members, year) ? COMMON[i] : 0)
                .toArray();
        List<Integer> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            int index = chance.weighted(weights);
            weights[index] = 0;
            drawn.add(index);
        }
        return drawn.stream().sorted().map(INDICATORS::get).toList();
    }

    private static boolean isPossible(String indicator, List<Member> members, int year) {
        long children =
                members.stream().filter(member -> member.ageIn(year) < 16).count();
        return switch (indicator) {
            case "NUTRITION" -> children > 0;
            case "DEPENDENT_PERSONS" -> children * 2 > members.size();
            case "CHILD_SCHOOL_ATTENDANCE" -> members.stream().anyMatch(member -> isBetween(member.ageIn(year), 3, 15));
            case "ADULT_EDUCATION" -> members.stream().anyMatch(member -> isBetween(member.ageIn(year), 16, 30));
            default -> true;
        };
    }

    private static boolean isBetween(int age, int low, int high) {
        return low <= age && age <= high;
    }

    private Deprivation() {}
}
