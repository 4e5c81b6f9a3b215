package vn.giamngheo.platform.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps reforms that were decided at run time, and writes them into the tree: at once, and again when the tree is refilled. */
@ApplicationScoped
class ReformTables {

    private static final String END = """
            update area_unit u set valid_to = r.effective_on
            from area_reform r cross join lateral jsonb_array_elements_text(r.content -> 'ended') as e(code)
            where r.id = ? and u.code = e.code and u.valid_from < r.effective_on and u.valid_to is null""";

    private static final String BEGIN = """
            insert into area_unit (code, valid_from, kind, name_vi, parent_code, legal_basis)
            select b.code, r.effective_on, b.kind, b."nameVi", b.parent, r.legal_basis
            from area_reform r cross join lateral jsonb_to_recordset(r.content -> 'begun')
                as b(code text, kind text, "nameVi" text, parent text)
            where r.id = ? on conflict do nothing""";

    private static final String PASS = """
            insert into area_lineage (from_code, from_valid_from, to_code, to_valid_from, share, legal_basis)
            select p."from", u.valid_from, p."to", r.effective_on, p.share, r.legal_basis
            from area_reform r
            cross join lateral jsonb_to_recordset(r.content -> 'passages') as p("from" text, "to" text, share text)
            join area_unit u on u.code = p."from" and u.valid_to = r.effective_on
            where r.id = ? on conflict do nothing""";

    private static final String UNPASS = """
            delete from area_lineage l using area_reform r
            where r.id = ? and l.to_valid_from = r.effective_on
                and l.to_code in (select b ->> 'code' from jsonb_array_elements(r.content -> 'begun') b)""";

    private static final String UNBEGIN = """
            delete from area_unit u using area_reform r
            where r.id = ? and u.valid_from = r.effective_on
                and u.code in (select b ->> 'code' from jsonb_array_elements(r.content -> 'begun') b)""";

    private static final String UNEND = """
            update area_unit u set valid_to = null from area_reform r
            where r.id = ? and u.valid_to = r.effective_on
                and u.code in (select * from jsonb_array_elements_text(r.content -> 'ended'))""";

    /** Nothing happens where the tree knows the reform already, as a later edition of the reference data may. */
    private static final List<String> APPLY = List.of(END, BEGIN, PASS);

    private static final List<String> UNDO = List.of(UNPASS, UNBEGIN, UNEND, "delete from area_reform where id = ?");

    private final DataSource database;
    private final ObjectMapper json;

    ReformTables(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Within the caller's transaction.
     *
     * @return false when it was applied before
     */
    boolean apply(Reform reform) throws SQLException {
        try (Connection connection = database.getConnection()) {
            lock(connection);
            String sql = "insert into area_reform (id, effective_on, legal_basis, content) values (?, ?, ?, cast(? as"
                    + " jsonb)) on conflict do nothing";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setObject(1, reform.id());
                insert.setObject(2, reform.effectiveOn());
                insert.setString(3, reform.legalBasis());
                insert.setString(4, write(reform));
                if (insert.executeUpdate() == 0) {
                    return false;
                }
            }
            run(connection, APPLY, reform.id());
            return true;
        }
    }

    /** Within the caller's transaction. The reform must not be in force yet, nor another one after it. */
    void undo(UUID id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            lock(connection);
            run(connection, UNDO, id);
        }
    }

    /** After the tree was refilled from the reference data, on the connection that did it. */
    static void replay(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from area_reform order by effective_on, applied_at")) {
            while (rows.next()) {
                run(connection, APPLY, rows.getObject(1, UUID.class));
            }
        }
    }

    /** One change of the map at a time; that the number grows tells the other replicas. */
    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('area_edition'))");
            statement.executeUpdate("update area_edition set revision = revision + 1");
        }
    }

    private static void run(Connection connection, List<String> statements, UUID id) throws SQLException {
        for (String sql : statements) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, id);
                statement.executeUpdate();
            }
        }
    }

    private String write(Reform reform) {
        try {
            return json.writeValueAsString(reform);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
