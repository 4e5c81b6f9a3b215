package vn.giamngheo.household.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Facts that came with a registration or a correction. */
final class Survey {

    private Survey() {}

    /** The day given, or the other one; null when nothing was found of anybody. */
    static LocalDate day(
            DwellingFacts dwelling, List<RegisterMember> members, LocalDate surveyedOn, LocalDate otherwise) {
        if (dwelling == null && members.stream().allMatch(member -> member.facts() == null)) {
            return null;
        }
        return surveyedOn == null ? otherwise : surveyedOn;
    }

    /** By member; each has an id by then. */
    static Map<UUID, MemberFacts> facts(List<RegisterMember> members) {
        return members.stream()
                .filter(member -> member.facts() != null)
                .collect(Collectors.toMap(RegisterMember::id, RegisterMember::facts));
    }
}
