package vn.giamngheo.household.movement;

import java.time.LocalDate;
import vn.giamngheo.platform.problem.Fault;

/** The document's figures for this period and unit are recorded already. */
final class DeclarationExists extends Fault {

    DeclarationExists(String document, String unit, LocalDate from, LocalDate to) {
        super(409, document, unit, from, to);
    }
}
