package vn.giamngheo.reporting.fact.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.reporting.database.BeforeCommit;
import vn.giamngheo.reporting.database.Column;
import vn.giamngheo.reporting.database.Sql;
import vn.giamngheo.reporting.fact.Counted;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.change.ChangedUnit;
import vn.giamngheo.reporting.fact.change.ChangedUnits;
import vn.giamngheo.reporting.place.Places;
import vn.giamngheo.reporting.place.Selection;
import vn.giamngheo.reporting.place.Unit;

/**
 * Certificates as household-service tells them. What revokes one, or takes that back, says all of it: the last that was told holds, and
 * the issue does not undo it when it comes late.
 */
@ApplicationScoped
public class Certificates {

    private final Sql sql;
    private final BeforeCommit beforeCommit;
    private final Places places;
    private final ChangedUnits changes;

    Certificates(Sql sql, BeforeCommit beforeCommit, Places places, ChangedUnits changes) {
        this.sql = sql;
        this.beforeCommit = beforeCommit;
        this.places = places;
        this.changes = changes;
    }

    private record Key(UUID household, LocalDate issuedOn) {}

    private record Fact(CertificateTold told, Unit unit, boolean settled) {

        Fact then(Fact next) {
            return next.settled ? next : this;
        }

        /** It counts on the last day of each year in which it holds. */
        Stream<ChangedUnit> changes() {
            int lastYear = told.validUntil().minusDays(1).getYear();
            return Stream.concat(
                            Stream.of(told.issuedOn()),
                            IntStream.rangeClosed(told.issuedOn().getYear() + 1, lastYear)
                                    .mapToObj(year -> LocalDate.of(year, 1, 1)))
                    .map(day -> new ChangedUnit(Family.CERTIFICATE, unit, day));
        }
    }

    /** Has it written when the running transaction commits. */
    void issued(CertificateTold certificate) {
        take(certificate, false);
    }

    /** Has it written when the running transaction commits. */
    void changed(CertificateTold certificate) {
        take(certificate, true);
    }

    private void take(CertificateTold told, boolean settled) {
        var unit = places.named(told.unit(), told.unitValidFrom(), told.issuedOn());
        beforeCommit
                .<Map<Key, Fact>>collect(Certificates.class, LinkedHashMap::new, facts -> write(facts.values()))
                .merge(new Key(told.householdId(), told.issuedOn()), new Fact(told, unit, settled), Fact::then);
    }

    private void write(Collection<Fact> facts) {
        sql.write("""
                insert into certificate_fact (household_id, issued_on, unit, unit_from, classification, valid_until, revoked_on)
                select * from unnest(?::uuid[], ?::date[], ?::text[], ?::date[], ?::text[], ?::date[], ?::date[])
                on conflict (household_id, issued_on) do nothing""", columns(facts));
        var settled = facts.stream().filter(Fact::settled).toList();
        sql.write(
                """
                update certificate_fact fact set revoked_on = told.revoked_on
                from unnest(?::uuid[], ?::date[], ?::date[]) as told(household_id, issued_on, revoked_on)
                where fact.household_id = told.household_id and fact.issued_on = told.issued_on""",
                Column.uuids(settled, fact -> fact.told.householdId()),
                Column.days(settled, fact -> fact.told.issuedOn()),
                Column.days(settled, fact -> fact.told.revokedOn()));
        changes.tell(facts.stream().flatMap(Fact::changes).toList());
    }

    private static Object[] columns(Collection<Fact> facts) {
        return new Object[] {
            Column.uuids(facts, fact -> fact.told.householdId()),
            Column.days(facts, fact -> fact.told.issuedOn()),
            Column.texts(facts, fact -> fact.unit.code()),
            Column.days(facts, fact -> fact.unit.validFrom()),
            Column.texts(facts, fact -> fact.told.classification()),
            Column.days(facts, fact -> fact.told.validUntil()),
            Column.days(facts, fact -> fact.told.revokedOn())
        };
    }

    /** Certificates that hold on that day, by class. */
    public List<Counted> valid(Selection selection, LocalDate day) {
        return sql.read(
                row -> new Counted(row.getString(1), Map.of("classification", row.getString(2)), row.getLong(3)),
                """
                select label, classification, count(*)
                from unnest(?::text[], ?::date[], ?::text[]) as chosen(unit, unit_from, label)
                join certificate_fact using (unit, unit_from)
                where issued_on <= ? and valid_until > ? and (revoked_on is null or revoked_on > ?)
                group by 1, 2 order by 1, 2""",
                selection.codes(),
                selection.firstDays(),
                selection.labels(),
                day,
                day,
                day);
    }
}
