package vn.giamngheo.household.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.request.RequestId;

/**
 * Keeps what certificates say of themselves in agreement with the register. Whoever changed classes or residences calls this
 * afterwards, in the same transaction: certificates that no longer hold are revoked, those whose cause was undone hold again, and
 * both are told.
 */
@ApplicationScoped
public class CertificateStatus {

    private static final String REFRESH = """
            with touched as materialized (%s),
            changed as (
                update household_certificate c
                set revocation = f.reason, revoked_on = f.since,
                    revoked_at = case when f.reason is not null then clock_timestamp() end
                from certificate_fate f
                where f.household_id in (select household_id from touched)
                  and c.household_id = f.household_id and c.issued_on = f.issued_on
                  and (c.revocation is distinct from f.reason or c.revoked_on is distinct from f.since)
                returning old.revocation as before, new.*)
            insert into outbox_event (id, type, subject, occurred_at, request_id, data)
            select uuidv7(), case when c.revocation is null then ? else ? end, c.household_id::text, clock_timestamp(), ?, %s
            from changed c where (c.before is null) <> (c.revocation is null)""";

    private final Sql sql;
    private final Outbox outbox;

    CertificateStatus(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    public void refresh(UUID household) {
        refresh("select cast(? as uuid) as household_id", household);
    }

    /**
     * For many at once, by one statement.
     *
     * @param source a select of household_id
     * @param values of the select
     */
    public void refresh(String source, Object... values) {
        var all = new ArrayList<>(Arrays.asList(values));
        all.addAll(Arrays.asList(CertificateEvents.RESTORED, CertificateEvents.REVOKED, RequestId.current()));
        if (sql.update(REFRESH.formatted(source, CertificateEvents.DATA), all.toArray()) > 0) {
            outbox.wakeRelayAfterCommit();
        }
    }
}
