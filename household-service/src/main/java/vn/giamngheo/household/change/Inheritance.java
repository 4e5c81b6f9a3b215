package vn.giamngheo.household.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.classification.HouseholdClassified;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.household.HouseholdRegistered;
import vn.giamngheo.household.household.RegisteredHousehold;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;

/** What a household that was split off brings along: its entry in the register, and the class of the one that it left. */
@ApplicationScoped
class Inheritance {

    private final Sql sql;
    private final Outbox outbox;
    private final Caller caller;

    Inheritance(Sql sql, Outbox outbox, Caller caller) {
        this.sql = sql;
        this.outbox = outbox;
        this.caller = caller;
    }

    void pass(UUID origin, RegisteredHousehold heir) {
        outbox.publish(HouseholdRegistered.TYPE, heir.id(), HouseholdRegistered.of(heir));
        sql.query(
                        """
                        insert into household_classification (household_id, valid_from, classification, standard, score_a,
                                                              score_b, deprived, recorded_at, recorded_by,
                                                              income_vnd_per_month, livelihood, decision_number)
                        select ?, ?, classification, standard, score_a, score_b, deprived, clock_timestamp(), ?,
                               income_vnd_per_month, livelihood, decision_number
                        from household_classification
                        where household_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)
                        returning *""",
                        row -> classified(heir, row),
                        heir.id(),
                        heir.registeredOn(),
                        caller.subject(),
                        origin,
                        heir.registeredOn(),
                        heir.registeredOn())
                .forEach(event -> outbox.publish(HouseholdClassified.TYPE, heir.id(), event));
    }

    private static HouseholdClassified classified(RegisteredHousehold heir, ResultSet row) throws SQLException {
        var deprived = row.getArray("deprived");
        return new HouseholdClassified(
                heir.id(),
                heir.unit().code(),
                heir.unit().validFrom(),
                heir.area(),
                heir.persons(),
                Classification.valueOf(row.getString("classification")),
                row.getString("standard"),
                row.getObject("score_a", Integer.class),
                row.getObject("score_b", Integer.class),
                deprived == null ? List.of() : List.of((String[]) deprived.getArray()),
                row.getObject("valid_from", LocalDate.class));
    }
}
