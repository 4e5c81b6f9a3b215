package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.problem.FieldFault;

/**
 * What was recorded of an import's households since. Which tables can hold it is asked of the database: whatever refers to a
 * household by a foreign key counts, also what is added to the register later.
 */
@ApplicationScoped
class Dependents {

    private static final int NAMED = 10;

    /** What the import itself wrote. */
    private static final Set<String> OWN =
            Set.of("household_residence", "household_member", "household_condition", "household_classification");

    private static final Map<String, String> CODES = Map.of(
            "review_dossier", "IN_REVIEW",
            "household_certificate", "HAS_CERTIFICATE",
            "household_support", "HAS_SUPPORT",
            "household_move", "MOVED_SINCE",
            "household_change", "CHANGED_SINCE",
            "household_correction", "CHANGED_SINCE");

    private static final String OF_IMPORT = """
            from household_import_chunk k cross join lateral unnest(k.households) as entered(id)
            join household h on h.id = entered.id
            """;

    private final Sql sql;

    Dependents(Sql sql) {
        this.sql = sql;
    }

    private record Reference(String table, String column) {}

    /** The first of each kind, by code of the household; none when the import can be undone. */
    List<FieldFault> of(UUID importId) {
        var found = new ArrayList<FieldFault>();
        for (var reference : references()) {
            found.addAll(named(
                    "select distinct h.id, h.code " + OF_IMPORT + "join " + reference.table() + " t on t."
                            + reference.column() + " = h.id where k.import_id = ? order by h.code limit ?",
                    CODES.getOrDefault(reference.table(), "HAS_RECORDS"),
                    importId,
                    reference.table()));
        }
        if (found.isEmpty()) {
            found.addAll(named(
                    "select h.id, h.code " + OF_IMPORT
                            + "where k.import_id = ? and h.version > 0 order by h.code limit ?",
                    "CHANGED_SINCE",
                    importId,
                    "household"));
        }
        return found.stream().distinct().limit(NAMED).toList();
    }

    private List<FieldFault> named(String select, String code, UUID importId, String table) {
        return sql.query(
                select,
                row -> new FieldFault(
                        "/households/" + row.getObject("id", UUID.class), code, row.getString("code"), table),
                importId,
                NAMED);
    }

    private List<Reference> references() {
        return sql.query("""
                        select c.conrelid::regclass::text as name, a.attname as column
                        from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = 'household'::regclass and cardinality(c.conkey) = 1
                        order by 1, 2""", row -> new Reference(row.getString("name"), row.getString("column"))).stream()
                .filter(reference -> !OWN.contains(reference.table()))
                .toList();
    }
}
