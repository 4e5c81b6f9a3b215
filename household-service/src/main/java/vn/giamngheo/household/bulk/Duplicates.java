package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.problem.FieldFault;

/** Finds rows that repeat another row of the file, or a household or person of the register. */
@ApplicationScoped
class Duplicates {

    private static final String SELECT = """
            with staged as materialized (select * from household_import_row where import_id = ?),
            person as materialized (
                select row_number, position - 1 as index, (member ->> 'id')::uuid as id,
                       member #>> '{numbers,CURRENT,hash}' as number
                from staged cross join lateral jsonb_array_elements(members) with ordinality as m(member, position)),
            claim as (
                select row_number, '/id' as pointer,
                       first_value(row_number) over (partition by household_id order by row_number) as first_row
                from staged
                union all
                select row_number, '/code',
                       first_value(row_number) over (partition by unit, unit_valid_from, code order by row_number)
                from staged
                union all
                select row_number, '/members/' || index || '/id',
                       first_value(row_number) over (partition by id order by row_number)
                from person
                union all
                select row_number, '/members/' || index || '/citizenId',
                       first_value(row_number) over (partition by number order by row_number)
                from person where number is not null),
            fault as (
                select row_number, pointer, 'DUPLICATE_IN_FILE' as code, first_row from claim where first_row < row_number
                union all
                select s.row_number, '/id', 'ALREADY_REGISTERED', null from staged s join household h on h.id = s.household_id
                union all
                select s.row_number, '/code', 'ALREADY_REGISTERED', null
                from staged s join household_residence r using (unit, unit_valid_from, code)
                union all
                select p.row_number, '/members/' || p.index || '/id', 'ALREADY_REGISTERED', null
                from person p where exists (select from household_member m where m.id = p.id)
                union all
                select p.row_number, '/members/' || p.index || '/citizenId', 'ALREADY_REGISTERED', null
                from person p join member_citizen_id n on n.hash = p.number and n.kind = 'CURRENT' and n.active)
            select row_number, pointer, code, first_row, count(*) over () as found
            from fault order by row_number, pointer, code limit ?""";

    private final Sql sql;

    Duplicates(Sql sql) {
        this.sql = sql;
    }

    /**
     * A repetition.
     *
     * @param found how many there are in the file
     */
    record Duplicate(int row, FieldFault fault, int found) {}

    /** The first of them, by row. */
    List<Duplicate> find(UUID importId) {
        return sql.query(
                SELECT,
                row -> new Duplicate(
                        row.getInt("row_number"),
                        new FieldFault(row.getString("pointer"), row.getString("code"), row.getInt("first_row")),
                        row.getInt("found")),
                importId,
                RowErrors.KEPT);
    }
}
