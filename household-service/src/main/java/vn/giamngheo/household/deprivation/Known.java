package vn.giamngheo.household.deprivation;

import java.util.function.Function;
import java.util.stream.Stream;

/** Answer to a question that may not have been asked. What is not known never decides a question that other facts decide. */
enum Known {
    NO,
    UNKNOWN,
    YES;

    static Known of(Boolean fact) {
        return fact == null ? UNKNOWN : of(fact.booleanValue());
    }

    static Known of(boolean fact) {
        return fact ? YES : NO;
    }

    Known not() {
        return values()[YES.ordinal() - ordinal()];
    }

    Known and(Known other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    Known or(Known other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    /** YES when it is so of one at least, NO when of none for certain. */
    static <T> Known any(Stream<T> all, Function<T, Known> question) {
        return all.map(question).reduce(NO, Known::or);
    }
}
