-- Determination of average living standard: a round of its own kind, whose dossiers are surveyed for income instead of points. A class
-- that came of it has no scores.

alter table review_round
    drop constraint review_round_kind_check,
    add constraint review_round_kind_check check (kind in ('ANNUAL', 'REGULAR', 'AVERAGE'));

-- livelihood is set where the household was surveyed for its income. Who had an average living standard and has it no longer is decided on;
-- a review by points leaves that class alone.
alter table review_dossier
    add column livelihood text,
    add constraint review_dossier_livelihood_check
        check (livelihood in ('AGRICULTURE', 'FORESTRY', 'FISHERY', 'SALT', 'OTHER')
            and (livelihood is null or income_vnd_per_month is not null)),
    alter column nothing_to_recognise set expression as
        (coalesce(classification = 'NOT_POOR' and case when livelihood is null
            then coalesce(previous_class, '') not in ('POOR', 'NEAR_POOR') else coalesce(previous_class, '') <> 'AVERAGE' end, false));

alter table household_classification
    alter column score_a drop not null,
    alter column score_b drop not null,
    add constraint household_classification_basis_check
        check ((score_a is null) = (score_b is null)
            and (score_a is not null or income_vnd_per_month is not null and classification in ('AVERAGE', 'NOT_POOR')));
