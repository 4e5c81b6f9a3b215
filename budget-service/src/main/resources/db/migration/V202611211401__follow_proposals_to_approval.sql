-- How far a proposal has come, who took each step, and which money it became.

alter table budget_proposal
    add column version  bigint not null default 0,
    add column state    text   not null default 'RECORDED',
    add column replaces uuid,
    add constraint budget_proposal_state check (state in ('RECORDED', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REPLACED')),
    add constraint budget_proposal_replaces_fk foreign key (replaces) references budget_proposal (id),
    add constraint budget_proposal_replaced_once unique (replaces);

alter table budget_proposal_component
    add column paid_by text,
    add constraint budget_proposal_component_paid_by_another
        check (paid_by is null or (central_vnd = 0 and local_vnd = 0));

create table budget_proposal_step (
    id                 uuid        not null,
    proposal_id        uuid        not null,
    kind               text        not null,
    reason             text,
    decision_number    text,
    decision_date      date,
    decision_issuer    text,
    open_discrepancies integer     not null,
    taken_at           timestamptz not null,
    taken_by           text        not null,
    constraint budget_proposal_step_pk primary key (id),
    constraint budget_proposal_step_proposal_fk foreign key (proposal_id) references budget_proposal (id),
    constraint budget_proposal_step_kind check (kind in ('SUBMISSION', 'RETURN', 'APPROVAL')),
    constraint budget_proposal_step_return_has_a_reason check (kind <> 'RETURN' or reason is not null),
    constraint budget_proposal_step_approval_has_a_decision check ((kind = 'APPROVAL') = (decision_number is not null))
);
create index budget_proposal_step_proposal on budget_proposal_step (proposal_id, id);

create table budget_proposal_appropriation (
    posting_id  uuid not null,
    proposal_id uuid not null,
    constraint budget_proposal_appropriation_pk primary key (posting_id),
    constraint budget_proposal_appropriation_posting_fk foreign key (posting_id) references posting (id),
    constraint budget_proposal_appropriation_proposal_fk foreign key (proposal_id) references budget_proposal (id)
);
create index budget_proposal_appropriation_proposal on budget_proposal_appropriation (proposal_id, posting_id);
