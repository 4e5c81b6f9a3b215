package vn.giamngheo.household.deprivation;

import java.util.List;
import java.util.stream.Stream;

/** What is known of a household on a day. */
record Facts(List<Person> members, Dwelling dwelling) {

    Stream<Person> all() {
        return members.stream();
    }
}
