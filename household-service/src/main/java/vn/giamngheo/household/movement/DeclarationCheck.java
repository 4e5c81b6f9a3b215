package vn.giamngheo.household.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Compares a declared table with itself and with the register. Finds differences and refuses nothing. */
final class DeclarationCheck {

    private final List<Difference> found = new ArrayList<>();

    /** In the order of the tables: balances, flows between the lists, then the register. */
    static List<Difference> of(DeclareMovement declared, Movements.Answer register) {
        var check = new DeclarationCheck();
        check.tables(declared.poor(), declared.nearPoor(), register, "households", MovementTable::households);
        if (declared.poor().persons() != null && declared.nearPoor().persons() != null) {
            check.tables(declared.poor(), declared.nearPoor(), register, "persons", MovementTable::persons);
        }
        check.found.sort(java.util.Comparator.comparing(Difference::kind));
        return check.found;
    }

    private void tables(
            MovementTable poor,
            MovementTable nearPoor,
            Movements.Answer register,
            String measure,
            Function<MovementTable, Columns> of) {
        list("poor." + measure, of.apply(poor), of.apply(register.poor()));
        list("nearPoor." + measure, of.apply(nearPoor), of.apply(register.nearPoor()));
        crossFlow("poor." + measure, of.apply(poor), of.apply(nearPoor));
        crossFlow("nearPoor." + measure, of.apply(nearPoor), of.apply(poor));
    }

    private void list(String subject, Columns declared, Columns register) {
        compare(DiscrepancyKind.BALANCE, subject, Column.CLOSING, declared.closing(), declared.balance());
        for (var column : Column.values()) {
            compare(DiscrepancyKind.REGISTER, subject, column, declared.get(column), register.get(column));
        }
    }

    /** Whoever left for the other list came to it: form 2 column 2 = form 3 column 5, form 3 column 3 = form 2 column 5. */
    private void crossFlow(String subject, Columns one, Columns other) {
        compare(DiscrepancyKind.CROSS_FLOW, subject, Column.TO_OTHER_LIST, one.toOtherList(), other.fromOtherList());
    }

    private void compare(DiscrepancyKind kind, String subject, Column column, long declared, long computed) {
        if (declared != computed) {
            found.add(new Difference(kind, subject + "." + column.field(), declared, computed));
        }
    }
}
