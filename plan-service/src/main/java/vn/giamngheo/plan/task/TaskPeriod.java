package vn.giamngheo.plan.task;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.giamngheo.plan.task.deadline.Period;

/** A period of a deadline as a row. */
@Embeddable
record TaskPeriod(LocalDate firstDay, LocalDate lastDay) {

    static TaskPeriod of(Period period) {
        return new TaskPeriod(period.from(), period.to());
    }

    Period period() {
        return new Period(firstDay, lastDay);
    }
}
