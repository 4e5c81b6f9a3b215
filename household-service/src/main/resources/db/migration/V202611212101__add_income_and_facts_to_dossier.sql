-- Income that a survey of a round asked for, and what score B would be by the facts known of the household on the day of the survey:
-- a range, because what is not known may be so or so. The facts never replace what was surveyed; they stand beside it.

alter table review_dossier
    add column income_vnd_per_month bigint,
    add column facts_score_b_at_least integer,
    add column facts_score_b_at_most integer,
    add column facts_disagree boolean not null generated always as
        (coalesce(score_b < facts_score_b_at_least or score_b > facts_score_b_at_most, false)) stored,
    add constraint review_dossier_income_check check (income_vnd_per_month >= 0),
    add constraint review_dossier_facts_check check (facts_score_b_at_least <= facts_score_b_at_most);

-- Signals list them by household.
create index review_dossier_facts_disagree on review_dossier (household_id, surveyed_on) where facts_disagree;
