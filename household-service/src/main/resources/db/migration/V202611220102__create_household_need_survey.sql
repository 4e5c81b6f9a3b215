-- Why a household is poor and what it needs, survey by survey: what one found holds until the next.

create table household_need_survey (
    household_id uuid        not null,
    surveyed_on  date        not null,
    valid_to     date,
    causes       text[]      not null,
    needs        text[]      not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint household_need_survey_pk primary key (household_id, surveyed_on),
    constraint household_need_survey_household_fk foreign key (household_id) references household (id),
    constraint household_need_survey_validity_check check (valid_to > surveyed_on),
    constraint household_need_survey_needs_check
        check (needs <@ array['HEALTH', 'EDUCATION', 'PRODUCTION', 'CREDIT', 'HOUSING', 'WORK', 'OTHER'])
);
comment on column household_need_survey.valid_to is 'day of the next survey; null for the last one';
comment on column household_need_survey.causes is 'codes of causes.csv';
create index household_need_survey_causes on household_need_survey using gin (causes);
