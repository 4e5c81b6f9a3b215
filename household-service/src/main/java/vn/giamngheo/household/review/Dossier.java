package vn.giamngheo.household.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.classification.Livelihood;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.UnitKey;

/** A dossier as it is stored, with the number of its certificate and the hash of its snapshot once it has them. */
record Dossier(
        UUID roundId,
        UUID householdId,
        String code,
        UnitKey unit,
        LocalDate carriedOn,
        String village,
        State state,
        long version,
        LocalDate requestedOn,
        Classification previousClass,
        Classification classification,
        boolean nothingToRecognise,
        String standard,
        LocalDate surveyedOn,
        Integer scoreA,
        Integer scoreB,
        List<String> deprived,
        Long incomeVndPerMonth,
        Livelihood livelihood,
        ScoreOfFacts scoreOfFacts,
        LocalDate dueOn,
        LocalDate postedUntil,
        String certificateNumber,
        String snapshotSha256) {

    static Dossier of(ResultSet row) throws SQLException {
        var deprived = row.getArray("deprived");
        return new Dossier(
                row.getObject("round_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class)),
                row.getObject("carried_on", LocalDate.class),
                row.getString("village"),
                State.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getObject("requested_on", LocalDate.class),
                classification(row, "previous_class"),
                classification(row, "classification"),
                row.getBoolean("nothing_to_recognise"),
                row.getString("standard"),
                row.getObject("surveyed_on", LocalDate.class),
                row.getObject("score_a", Integer.class),
                row.getObject("score_b", Integer.class),
                deprived == null ? null : List.of((String[]) deprived.getArray()),
                row.getObject("income_vnd_per_month", Long.class),
                livelihood(row),
                ScoreOfFacts.of(row),
                row.getObject("due_on", LocalDate.class),
                row.getObject("posted_until", LocalDate.class),
                row.getString("certificate_number"),
                row.getString("sha256"));
    }

    DossierSummary summary() {
        return new DossierSummary(
                householdId,
                code,
                unit.code(),
                unit.validFrom(),
                carriedOn,
                village,
                state,
                requestedOn,
                previousClass,
                classification,
                scoreA,
                scoreB);
    }

    /** From when on it lies where it lies: at the opening of its round, or since its commune was divided. */
    LocalDate seenOn(Round round) {
        return unit.validFrom().isAfter(round.openedOn()) ? unit.validFrom() : round.openedOn();
    }

    DossierView view(List<Step> allowed, List<StepView> steps, List<TransferView> transfers) {
        return new DossierView(
                roundId,
                householdId,
                code,
                unit.code(),
                unit.validFrom(),
                village,
                state,
                requestedOn,
                previousClass,
                classification,
                standard,
                surveyedOn,
                scoreA,
                scoreB,
                deprived,
                incomeVndPerMonth,
                livelihood,
                scoreOfFacts,
                dueOn,
                postedUntil,
                certificateNumber,
                snapshotSha256,
                allowed,
                steps,
                transfers);
    }

    private static Livelihood livelihood(ResultSet row) throws SQLException {
        var name = row.getString("livelihood");
        return name == null ? null : Livelihood.valueOf(name);
    }

    private static Classification classification(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Classification.valueOf(name);
    }
}
