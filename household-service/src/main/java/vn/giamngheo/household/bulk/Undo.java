package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.audit.Audit;
import vn.giamngheo.platform.outbox.Outbox;

/**
 * Takes an import's households out of the register, chunk by chunk, in the worker's transaction. What is left of each is a row
 * of {@code household_withdrawn}, and an event.
 */
@ApplicationScoped
class Undo {

    static final String WITHDRAWN = "vn.giamngheo.household.withdrawn.v1";

    /** The households of a chunk, as an array. */
    private static final String CHUNK =
            "any ((select households from household_import_chunk where import_id = :import and number = :number)::uuid[])";

    /** In the order in which everybody locks households; only those that nothing happened to. */
    private static final String LOCK =
            "select id from household where id = " + CHUNK + " and version = 0 order by id for update";

    private static final String SIZE =
            "select cardinality(households) from household_import_chunk where import_id = :import and number = :number";

    private static final List<String> LEAVE = Stream.of(
                    """
                    insert into household_withdrawn (household_id, import_id, code, unit, unit_valid_from, registered_on,
                                                     registered_at, registered_by, withdrawn_at, withdrawn_by)
                    select id, :import, code, unit, unit_valid_from, registered_on, registered_at, registered_by, now(), :by
                    from household where id = %s""",
                    """
                    insert into outbox_event (id, type, subject, request_id, data)
                    select uuidv7(), :type, id::text, :request, json_build_object('householdId', id, 'importId', :import::uuid,
                           'unit', unit, 'unitValidFrom', unit_valid_from, 'effectiveOn', registered_on,
                           'timeline', '[]'::json)::text
                    from household where id = %s""",
                    """
                    delete from member_citizen_id
                    where member_id in (select id from household_member where household_id = %s)""",
                    "delete from household_member where household_id = %s",
                    "delete from household_condition where household_id = %s",
                    "delete from household_classification where household_id = %s",
                    "delete from household_residence where household_id = %s",
                    "delete from household where id = %s")
            .map(statement -> statement.formatted(CHUNK))
            .toList();

    private final Sql sql;
    private final Chunks chunks;
    private final Dependents dependents;
    private final ImportJobs jobs;
    private final Outbox outbox;
    private final Audit audit;

    Undo(Sql sql, Chunks chunks, Dependents dependents, ImportJobs jobs, Outbox outbox, Audit audit) {
        this.sql = sql;
        this.chunks = chunks;
        this.dependents = dependents;
        this.jobs = jobs;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** All of them, or none when something depends on one: then the import stays as it was, and asking again says on what. */
    void run(ImportJob job) {
        int last = chunks.count(job.id());
        for (int number = 1; number <= last; number++) {
            if (!lock(job, number)) {
                jobs.keep(job.id());
                return;
            }
        }
        if (!dependents.of(job.id()).isEmpty()) {
            jobs.keep(job.id());
            return;
        }
        for (int number = 1; number <= last; number++) {
            leave(job, number);
        }
        outbox.publish(HouseholdImportUndone.TYPE, job.id(), HouseholdImportUndone.of(job));
        jobs.undone(job.id());
        audit.record(
                "household-imports",
                new Audit.Deed(
                        "IMPORT_UNDONE",
                        job.id().toString(),
                        job.undoneBy(),
                        null,
                        null,
                        null,
                        Map.of("households", job.imported())));
    }

    private boolean lock(ImportJob job, int number) {
        var values = Map.of("import", job.id(), "number", number);
        int size = sql.query(SIZE, row -> row.getInt(1), values).get(0);
        return sql.query(LOCK, row -> 1, values).size() == size;
    }

    private void leave(ImportJob job, int number) {
        var values = new HashMap<String, Object>();
        values.put("import", job.id());
        values.put("number", number);
        values.put("by", job.undoneBy());
        values.put("type", WITHDRAWN);
        values.put("request", job.requestId());
        for (var statement : LEAVE) {
            sql.update(statement, values);
        }
    }
}
