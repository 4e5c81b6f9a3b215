package vn.giamngheo.plan.measured;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.giamngheo.plan.place.DatedUnit;
import vn.giamngheo.plan.place.Places;

/** This service's copy of measured values. */
@ApplicationScoped
public class MeasuredValues {

    private final EntityManager db;
    private final Places places;

    MeasuredValues(EntityManager db, Places places) {
        this.db = db;
        this.places = places;
    }

    /** A later measurement of the same fact replaces the earlier one. */
    void keep(IndicatorMeasured measured) {
        db.createNativeQuery("""
                        insert into measured_value (unit, indicator, as_of, period, value, numerator, denominator)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        on conflict (unit, indicator, as_of, period) do update set value = excluded.value,
                        numerator = excluded.numerator, denominator = excluded.denominator, received_at = now()""")
                .setParameter(1, measured.unit())
                .setParameter(2, measured.indicator())
                .setParameter(3, measured.asOf())
                .setParameter(4, measured.period())
                .setParameter(5, measured.value())
                .setParameter(6, measured.numerator())
                .setParameter(7, measured.denominator())
                .executeUpdate();
    }

    /** Without what was measured on a day on which the code stood for another unit than in this place. */
    @SuppressWarnings("unchecked")
    public MeasuredHistory of(DatedUnit place) {
        List<MeasuredValue> values = db.createNativeQuery("""
                        select indicator, as_of, period, value, numerator, denominator from measured_value
                        where unit = ?1""", MeasuredValue.class)
                .setParameter(1, place.code())
                .getResultList();
        return new MeasuredHistory(values.stream()
                .filter(value -> places.isSameUnit(place, value.asOf()))
                .toList());
    }
}
