package vn.giamngheo.household.deprivation;

import java.time.LocalDate;

/** A member of whom only what matters to a test is said; the rest leaves the household deprived of nothing. */
final class APerson {

    static final LocalDate DAY = LocalDate.of(2022, 12, 14);
    static final int RETIREMENT = 726;

    private Age age;
    private Work work = Work.PAID_WITH_CONTRACT;
    private Known able = Known.YES;
    private Known onAllowance = Known.NO;
    private Known disabled = Known.NO;
    private Known malnourished = Known.NO;
    private Known insured = Known.YES;
    private Level attends = Level.NONE;
    private Level holds = Level.UPPER_SECONDARY;
    private Known trained = Known.NO;

    private APerson(Age age) {
        this.age = age;
    }

    /** So many completed years and months old. */
    static APerson aged(int years, int months) {
        return new APerson(new Age(years * 12L + months, years * 12L + months));
    }

    /** {@code 15y11} is one month before the sixteenth birthday. */
    static APerson aged(String text) {
        var parts = text.trim().split("y");
        return aged(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    static APerson bornIn(int year) {
        return new APerson(Age.on(DAY, year));
    }

    APerson working(Work how) {
        work = how;
        return this;
    }

    APerson able(Known answer) {
        able = answer;
        return this;
    }

    APerson onAllowance(Known answer) {
        onAllowance = answer;
        return this;
    }

    APerson disabled(Known answer) {
        disabled = answer;
        return this;
    }

    APerson malnourished(Known answer) {
        malnourished = answer;
        return this;
    }

    APerson insured(Known answer) {
        insured = answer;
        return this;
    }

    APerson schooled(Level studiesAt, Level finished) {
        attends = studiesAt;
        holds = finished;
        return this;
    }

    APerson trained(Known answer) {
        trained = answer;
        return this;
    }

    Person get() {
        return new Person(
                age, RETIREMENT, work, able, onAllowance, disabled, malnourished, insured, attends, holds, trained);
    }
}
