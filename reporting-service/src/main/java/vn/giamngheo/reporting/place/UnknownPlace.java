package vn.giamngheo.reporting.place;

import java.time.LocalDate;

/** A fact names a unit that did not exist on its day. */
final class UnknownPlace extends IllegalArgumentException {

    UnknownPlace(String code, LocalDate day) {
        super("No administrative unit " + code + " on " + day);
    }
}
