-- What a class without scores was determined by travels with it: an export tells it, an import brings it. How long such a class holds
-- is source pending: until the next one.

alter table household_classification
    add column livelihood text,
    add column decision_number text,
    add constraint household_classification_livelihood_check
        check (livelihood in ('AGRICULTURE', 'FORESTRY', 'FISHERY', 'SALT', 'OTHER')),
    add constraint household_classification_determination_check
        check ((livelihood is null) = (decision_number is null) and (livelihood is null or score_a is null));

update household_classification c set livelihood = d.livelihood, decision_number = a.facts ->> 'decisionNumber'
from review_dossier d
join review_step s on s.round_id = d.round_id and s.household_id = d.household_id and s.to_state = 'RECOGNISED'
join review_act a on a.id = s.act_id
where c.score_a is null and d.livelihood is not null and d.household_id = c.household_id and a.happened_on = c.valid_from;
