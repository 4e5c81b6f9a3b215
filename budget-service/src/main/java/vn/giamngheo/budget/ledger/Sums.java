package vn.giamngheo.budget.ledger;

import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.hibernate.exception.DataException;

/** Adds dong. A sum beyond 2^63 is refused in words: it neither wraps around nor fails. */
public final class Sums {

    private Sums() {}

    /** @throws SumTooLarge when there are more dong than a number holds (422) */
    public static long of(LongStream vnd) {
        return vnd.reduce(0, Sums::plus);
    }

    /** @throws SumTooLarge when there are more dong than a number holds (422) */
    public static long plus(long one, long other) {
        try {
            return Math.addExact(one, other);
        } catch (ArithmeticException e) {
            throw new SumTooLarge();
        }
    }

    /**
     * What a query adds up by itself.
     *
     * @throws SumTooLarge when there are more dong than a number holds (422)
     */
    public static <T> T counted(Supplier<T> query) {
        try {
            return query.get();
        } catch (DataException e) {
            throw new SumTooLarge();
        }
    }

    /**
     * @param vnd a sum of the database, which counts further than we do
     * @throws SumTooLarge when there are more dong than a number holds (422)
     */
    public static long exact(BigDecimal vnd) {
        try {
            return vnd.longValueExact();
        } catch (ArithmeticException e) {
            throw new SumTooLarge();
        }
    }
}
