package vn.giamngheo.household.deprivation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.household.household.Conditions;
import vn.giamngheo.household.household.HouseholdNotFound;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.household.standard.Indicator;
import vn.giamngheo.household.standard.Limits;
import vn.giamngheo.household.standard.PovertyStandard;
import vn.giamngheo.household.standard.Standards;

/** Answers of which indicators a household is deprived: computed where facts exist, as surveyed where they do not. */
@ApplicationScoped
class Deprivations {

    /** Its definitions are loaded; the other standards have none yet. */
    private static final String STANDARD = "MDP_2022_2025";

    private final Map<String, Parameters> parameters = ParameterFiles.parameters();
    private final FactsOf facts = new FactsOf(ParameterFiles.retirementAges());
    private final Sql sql;
    private final Conditions conditions;
    private final Standards standards;
    private final Territory territory;

    Deprivations(Sql sql, Conditions conditions, Standards standards, Territory territory) {
        this.sql = sql;
        this.conditions = conditions;
        this.standards = standards;
        this.territory = territory;
    }

    /** What the form of the class of that day said: null points where income decided, empty indicators where only points were recorded. */
    private record Form(LocalDate date, Integer scoreB, Optional<List<String>> deprived) {

        static Form of(ResultSet row) throws SQLException {
            var deprived = row.getArray("deprived");
            return new Form(
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("score_b", Integer.class),
                    deprived == null ? Optional.empty() : Optional.of(List.of((String[]) deprived.getArray())));
        }

        Known of(String indicator) {
            return deprived.map(codes -> Known.of(codes.contains(indicator))).orElse(Known.UNKNOWN);
        }
    }

    /** @throws HouseholdNotFound when it was not in the register, or not in the caller's area, on that day (404) */
    DeprivationsView of(UUID household, LocalDate asOf) {
        requireVisible(household, asOf);
        var standard = standards.named(STANDARD).orElseThrow();
        var found = conditions.on(household, asOf);
        Map<String, Known> computed =
                found.surveyedOn() == null ? Map.of() : Definitions.apply(facts.of(found), parameters.get(STANDARD));
        var form = form(household, asOf);
        var answers = standard.indicators().stream()
                .map(indicator -> answer(
                        indicator,
                        computed.getOrDefault(indicator.code(), Known.UNKNOWN),
                        form.map(f -> f.of(indicator.code())).orElse(Known.UNKNOWN),
                        found.surveyedOn(),
                        form.map(Form::date).orElse(null)))
                .toList();
        return view(household, asOf, standard, answers, form);
    }

    private static DeprivationsView view(
            UUID household,
            LocalDate asOf,
            PovertyStandard standard,
            List<IndicatorAnswer> answers,
            Optional<Form> form) {
        int certain = count(answers, Known.YES);
        return new DeprivationsView(
                household,
                asOf,
                standard.code(),
                answers,
                certain * Limits.POINTS_PER_INDICATOR,
                (certain + count(answers, Known.UNKNOWN)) * Limits.POINTS_PER_INDICATOR,
                form.map(Form::scoreB).orElse(null),
                (int) answers.stream()
                        .filter(answer -> answer.computed() != Known.UNKNOWN
                                && answer.surveyed() != Known.UNKNOWN
                                && answer.computed() != answer.surveyed())
                        .count());
    }

    private static int count(List<IndicatorAnswer> answers, Known known) {
        return (int)
                answers.stream().filter(answer -> answer.deprived() == known).count();
    }

    private static IndicatorAnswer answer(
            Indicator indicator, Known computed, Known surveyed, LocalDate computedOn, LocalDate surveyedOn) {
        var source = computed != Known.UNKNOWN
                ? IndicatorAnswer.Source.COMPUTED
                : surveyed != Known.UNKNOWN ? IndicatorAnswer.Source.SURVEYED : IndicatorAnswer.Source.NONE;
        return new IndicatorAnswer(
                indicator.code(),
                indicator.nameVi(),
                source == IndicatorAnswer.Source.COMPUTED ? computed : surveyed,
                source,
                switch (source) {
                    case COMPUTED -> computedOn;
                    case SURVEYED -> surveyedOn;
                    case NONE -> null;
                },
                computed,
                surveyed,
                indicator.legalBasis(),
                indicator.deprivedWhen(),
                indicator.sourceStatus());
    }

    private Optional<Form> form(UUID household, LocalDate asOf) {
        return sql.query("""
                        select valid_from, score_b, deprived from household_classification
                        where household_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)""", Form::of, household, asOf, asOf).stream().findFirst();
    }

    private void requireVisible(UUID household, LocalDate asOf) {
        sql
                .query(
                        """
                        select unit, unit_valid_from from household_presence
                        where household_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)""",
                        row -> new UnitKey(row.getString(1), row.getObject(2, LocalDate.class)),
                        household,
                        asOf,
                        asOf)
                .stream()
                .filter(unit -> territory.covers(unit, asOf))
                .findFirst()
                .orElseThrow(() -> new HouseholdNotFound(household, asOf));
    }
}
