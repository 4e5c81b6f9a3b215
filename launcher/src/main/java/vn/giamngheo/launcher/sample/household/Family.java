package vn.giamngheo.launcher.sample.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.launcher.sample.SampleIds;
import vn.giamngheo.launcher.sample.household.Member.Relation;
import vn.giamngheo.launcher.sample.household.Member.Sex;

/** Draws who lives in one household: a head, perhaps a spouse and an aged parent, and children; about four in all. */
final class Family {

    /** "Mẫu" means "sample": nobody's family name. */
    private static final String FAMILY_NAME = "Mẫu";

    private static final List<String> MEN =
            List.of("An", "Bình", "Cường", "Dũng", "Hải", "Khoa", "Long", "Minh", "Nam", "Sơn");
    private static final List<String> WOMEN =
            List.of("Anh", "Chi", "Dung", "Hà", "Hoa", "Lan", "Mai", "Nga", "Thu", "Yến");
    private static final List<String> ETHNICITIES = List.of("Tà Ôi", "Pa Cô", "Cơ Tu", "Kinh", "Bru - Vân Kiều");

    private final Chance chance;
    private final LocalDate day;
    private final String household;
    private final String ethnicity;
    private final List<Member> members = new ArrayList<>();

    private Family(Chance chance, LocalDate day, String household, Area area) {
        this.chance = chance;
        this.day = day;
        this.household = household;
        this.ethnicity = ETHNICITIES.get(
                area == Area.URBAN ? chance.weighted(25, 25, 8, 40, 2) : chance.weighted(36, 38, 14, 10, 2));
    }

    static List<Member> draw(Chance chance, LocalDate day, String household, Area area) {
        Family family = new Family(chance, day, household, area);
        family.gather();
        return List.copyOf(family.members);
    }

    private void gather() {
        Sex headSex = chance.in(78) ? Sex.MALE : Sex.FEMALE;
        int headAge = chance.between(24, 76);
        add(Relation.HEAD, headSex, headAge);
        boolean married = chance.in(headSex == Sex.MALE ? 88 : 30);
        if (married) {
            add(
                    Relation.SPOUSE,
                    headSex == Sex.MALE ? Sex.FEMALE : Sex.MALE,
                    Math.max(20, headAge + chance.between(-6, 3)));
        }
        int oldestChild = Math.min(headAge - 20, 34);
        int children = chance.weighted(10, 22, 34, 22, 9, 3);
        for (int i = 0; i < children && oldestChild >= 0; i++) {
            add(Relation.CHILD, anySex(), chance.between(0, oldestChild));
        }
        if (headAge <= 55 && chance.in(18)) {
            add(Relation.PARENT, anySex(), headAge + chance.between(20, 30));
        }
    }

    private void add(Relation relation, Sex sex, int age) {
        String name = FAMILY_NAME + (sex == Sex.MALE ? " Văn " + chance.oneOf(MEN) : " Thị " + chance.oneOf(WOMEN));
        members.add(new Member(
                SampleIds.of(day, household + "/" + members.size()),
                name,
                sex,
                day.getYear() - age,
                ethnicity,
                relation));
    }

    private Sex anySex() {
        return chance.in(50) ? Sex.MALE : Sex.FEMALE;
    }
}
