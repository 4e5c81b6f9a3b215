package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import vn.giamngheo.household.certificate.CertificateStatus;
import vn.giamngheo.household.certificate.Certificates;
import vn.giamngheo.household.classification.ClassificationBatch;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;

/**
 * What a decision does besides moving its dossiers: classes from its day, certificates for the poor and near-poor, the facts frozen
 * as they were, and the events that tell of them. All or nothing, in the transaction of the decision.
 */
@ApplicationScoped
class Recognitions {

    private static final String DECIDED = """
            \sfrom review_step s join review_dossier d on d.round_id = s.round_id and d.household_id = s.household_id
             where\s""";

    private static final String CLASSES =
            "select d.household_id, d.classification, d.standard, d.score_a, d.score_b, d.deprived, d.income_vnd_per_month,"
                    + " d.livelihood" + DECIDED;

    private static final String CERTIFIED = """
            select d.household_id, d.classification, d.village, m.to_unit, m.to_valid_from
            from review_step s
            join review_dossier d on d.round_id = s.round_id and d.household_id = s.household_id
            join unnest(?, ?, ?, ?) as m(unit, valid_from, to_unit, to_valid_from)
                on m.unit = d.unit and m.valid_from = d.unit_valid_from
            where d.classification in ('POOR', 'NEAR_POOR') and\s""";

    private static final String FREEZE = """
            insert into review_snapshot (round_id, household_id, content, sha256)
            select f.round_id, f.household_id, f.content, encode(sha256(convert_to(f.content, 'UTF8')), 'hex')
            from (
                select s.round_id, s.household_id, json_build_object(
                    'household', json_build_object('id', h.id, 'code', h.code, 'unit', h.unit, 'unitValidFrom', h.unit_valid_from,
                        'village', h.village, 'area', h.area, 'registeredOn', h.registered_on, 'version', h.version),
                    'members', (select json_agg(json_build_object('id', m.id, 'name', m.name, 'sex', m.sex,
                            'birthYear', m.birth_year, 'ethnicity', m.ethnicity, 'relation', m.relation) order by m.position)
                        from household_member m
                        where m.household_id = h.id and m.valid_from <= a.happened_on
                            and (m.valid_to is null or m.valid_to > a.happened_on)),
                    'survey', json_build_object('surveyedOn', d.surveyed_on, 'standard', d.standard, 'scoreA', d.score_a,
                        'scoreB', d.score_b, 'deprivedIndicators', d.deprived,
                        'incomeVndPerMonth', d.income_vnd_per_month, 'livelihood', d.livelihood,
                        'classification', d.classification),
                    'previousClassification', d.previous_class,
                    'decision', json_build_object('number', a.facts ->> 'decisionNumber', 'decidedOn', a.happened_on),
                    'certificateNumber', c.number)::text as content
                from review_step s
                join review_act a on a.id = s.act_id
                join review_dossier d on d.round_id = s.round_id and d.household_id = s.household_id
                join household h on h.id = s.household_id
                left join household_certificate c on c.household_id = s.household_id and c.issued_on = a.happened_on
                where %s offset 0) f"""; // the offset keeps the planner from making each content twice

    private static final String SKIPPED = """
            update review_step s set result = jsonb_build_object('consultationSkipped', m.reason)
            from review_dossier d join unnest(?, ?, ?) as m(unit, valid_from, reason)
                on m.unit = d.unit and m.valid_from = d.unit_valid_from
            where s.from_state = 'POSTED' and d.round_id = s.round_id and d.household_id = s.household_id and\s""";

    private final Sql sql;
    private final ClassificationBatch classes;
    private final Certificates certificates;
    private final CertificateStatus status;
    private final Territory territory;
    private final DistrictTier districts;
    private final Telling telling;

    Recognitions(
            Sql sql,
            ClassificationBatch classes,
            Certificates certificates,
            CertificateStatus status,
            Territory territory,
            DistrictTier districts,
            Telling telling) {
        this.sql = sql;
        this.classes = classes;
        this.certificates = certificates;
        this.status = status;
        this.territory = territory;
        this.districts = districts;
        this.telling = telling;
    }

    void complete(Round round, Taken taken, Recognise decision) {
        if (taken.areMany()) {
            sql.expectMany();
        }
        var day = decision.decidedOn();
        var which = taken.values().toArray();
        var units = sql.query(
                "select distinct d.unit, d.unit_valid_from" + DECIDED + taken.condition(),
                row -> new UnitKey(row.getString(1), row.getObject(2, LocalDate.class)),
                which);
        var codes = units.stream().map(UnitKey::code).toArray(String[]::new);
        var from = units.stream().map(UnitKey::validFrom).toArray(LocalDate[]::new);
        var communes = units.stream().map(unit -> communeOf(unit, day)).toList();
        var reasons = units.stream()
                .map(unit -> districts.skippedBecause(round, unit, day))
                .map(reason -> reason == null ? null : reason.name())
                .toArray(String[]::new);
        sql.update(SKIPPED + taken.condition(), with(taken, codes, from, reasons));
        classes.record(day, decision.decisionNumber(), CLASSES + taken.condition(), which);
        certificates.issue(
                day,
                decision.decisionNumber(),
                CERTIFIED + taken.condition(),
                with(
                        taken,
                        codes,
                        from,
                        communes.stream().map(UnitKey::code).toArray(String[]::new),
                        communes.stream().map(UnitKey::validFrom).toArray(LocalDate[]::new)));
        status.refresh("select d.household_id" + DECIDED + taken.condition(), which);
        sql.update(FREEZE.formatted(taken.condition()), which);
        telling.recognised(taken);
    }

    private static Object[] with(Taken taken, Object... before) {
        var all = new ArrayList<>(Arrays.asList(before));
        all.addAll(taken.values());
        return all.toArray();
    }

    /** The commune that holds the household on the day of the decision; that of the record where it was divided. */
    private UnitKey communeOf(UnitKey recorded, LocalDate day) {
        return territory.unitOn(recorded, day).map(UnitKey::of).orElse(recorded);
    }
}
