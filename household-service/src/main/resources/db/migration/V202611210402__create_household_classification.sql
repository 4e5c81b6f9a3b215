-- Classes over time: of one household without overlap, each from valid_from (inclusive) to valid_to (exclusive, open when null).

create table household_classification (
    household_id   uuid        not null,
    valid_from     date        not null,
    valid_to       date,
    classification text        not null,
    standard       text        not null,
    score_a        integer     not null,
    score_b        integer     not null,
    deprived       text[],
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    constraint household_classification_pk primary key (household_id, valid_from),
    constraint household_classification_household_fk foreign key (household_id) references household (id),
    constraint household_classification_validity_check check (valid_to > valid_from),
    constraint household_classification_class_check
        check (classification in ('POOR', 'NEAR_POOR', 'AVERAGE', 'NOT_POOR')),
    constraint household_classification_score_b_check check (score_b between 0 and 120 and score_b % 10 = 0)
);
create unique index household_classification_open on household_classification (household_id) where valid_to is null;
