package vn.giamngheo.household.deprivation;

import java.util.List;

/** Dimension of housing: Decree 07/2021/NĐ-CP, Annex. */
final class HousingPolicy {

    private HousingPolicy() {}

    /** Deprived of housing quality: of wall, column and roof at least two are of non-durable material. */
    static Known quality(Facts facts, Parameters law) {
        var parts = facts.dwelling().durableParts();
        if (count(parts, Known.NO) >= law.nonDurableParts()) {
            return Known.YES;
        }
        return count(parts, Known.NO) + count(parts, Known.UNKNOWN) >= law.nonDurableParts() ? Known.UNKNOWN : Known.NO;
    }

    /** Deprived of housing area: less than 8 m2 of floor per member. */
    static Known area(Facts facts, Parameters law) {
        var floor = facts.dwelling().floorM2();
        return floor.isEmpty()
                ? Known.UNKNOWN
                : Known.of(floor.getAsDouble()
                        < (double) law.floorM2PerMember() * facts.members().size());
    }

    private static long count(List<Known> parts, Known answer) {
        return parts.stream().filter(part -> part == answer).count();
    }
}
