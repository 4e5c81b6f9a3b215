package vn.giamngheo.household.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.Set;

/** Terms in working days: Monday to Friday without the public holidays (Labour Code 45/2019/QH14, art. 111 and 112). */
final class WorkingDayPolicy {

    private final Set<LocalDate> holidays;
    private final Set<Year> years;

    /** @param years whose holidays are known */
    WorkingDayPolicy(Set<LocalDate> holidays, Set<Year> years) {
        this.holidays = holidays;
        this.years = years;
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * Last day of a term of so many working days. The day on which it begins does not count (Civil Code 91/2015/QH13, art. 147 cl. 2).
     *
     * @return empty when the term touches a year whose holidays are not known
     */
    Optional<LocalDate> lastDay(LocalDate begin, int workingDays) {
        var day = begin;
        int left = workingDays;
        while (left > 0 && years.contains(Year.from(day))) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return years.contains(Year.from(day)) ? Optional.of(day) : Optional.empty();
    }
}
