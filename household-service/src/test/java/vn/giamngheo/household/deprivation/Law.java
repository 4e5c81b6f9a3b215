package vn.giamngheo.household.deprivation;

import static vn.giamngheo.household.deprivation.Known.YES;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** The figures as the reference data has them, and households to ask of. */
final class Law {

    static final Parameters OF_2022 = ParameterFiles.parameters().get("MDP_2022_2025");

    static final Dwelling GOOD = new Dwelling(List.of(YES, YES, YES), OptionalDouble.of(100), YES, YES, YES, YES);

    private Law() {}

    static Facts household(APerson... members) {
        return in(GOOD, members);
    }

    static Facts in(Dwelling dwelling, APerson... members) {
        return new Facts(Arrays.stream(members).map(APerson::get).toList(), dwelling);
    }

    static Facts of(int count, Dwelling dwelling) {
        return in(dwelling, Collections.nCopies(count, APerson.aged(40, 0)).toArray(APerson[]::new));
    }
}
