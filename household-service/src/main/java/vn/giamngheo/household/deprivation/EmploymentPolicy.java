package vn.giamngheo.household.deprivation;

/** Dimension of employment: Decree 07/2021/NĐ-CP, Annex. */
final class EmploymentPolicy {

    private EmploymentPolicy() {}

    /**
     * Deprived of employment: at least one person of working age, able and willing to work, has no job, or has paid work without
     * a labour contract.
     */
    static Known employment(Facts facts, Parameters law) {
        return Known.any(
                facts.all(),
                person -> workingAge(person, law).and(person.ableAndWilling()).and(withoutSecureWork(person.work())));
    }

    /** Dependants are more than 50 % of the members: children under 16, and elderly or disabled persons on monthly allowance. */
    static Known dependants(Facts facts, Parameters law) {
        long certain = count(facts, law, Known.YES);
        long possible = certain + count(facts, law, Known.UNKNOWN);
        if (isOver(certain, facts, law)) {
            return Known.YES;
        }
        return isOver(possible, facts, law) ? Known.UNKNOWN : Known.NO;
    }

    private static Known workingAge(Person person, Parameters law) {
        return person.age()
                .from(law.workingFromYears())
                .and(person.age().fromMonths(person.retiresAtMonths()).not());
    }

    private static Known withoutSecureWork(Work work) {
        return switch (work) {
            case NONE, PAID_WITHOUT_CONTRACT -> Known.YES;
            case OWN_ACCOUNT, PAID_WITH_CONTRACT, AT_SCHOOL -> Known.NO;
            case UNKNOWN -> Known.UNKNOWN;
        };
    }

    private static Known isDependant(Person person, Parameters law) {
        var elderlyOrDisabled = person.age().from(law.elderlyFromYears()).or(person.disabled());
        return person.age().under(law.childUnderYears()).or(elderlyOrDisabled.and(person.onAllowance()));
    }

    private static long count(Facts facts, Parameters law, Known answer) {
        return facts.all().filter(person -> isDependant(person, law) == answer).count();
    }

    private static boolean isOver(long dependants, Facts facts, Parameters law) {
        return dependants * 100
                > (long) law.dependantsOverPercent() * facts.members().size();
    }
}
