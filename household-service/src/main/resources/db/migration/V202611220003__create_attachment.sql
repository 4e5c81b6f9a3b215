-- Photographs of households and minutes of meetings. A file lies here once, by its hash, however often it is attached; beside the
-- rows that name it, so that a backup holds both or neither.

create table attachment_content (
    sha256 text  not null,
    bytes  bytea not null,
    constraint attachment_content_pk primary key (sha256),
    constraint attachment_content_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
);
-- Photographs do not get smaller.
alter table attachment_content alter column bytes set storage external;

create table attachment (
    id            uuid        not null,
    household_id  uuid,
    round_id      uuid,
    name          text        not null,
    content_type  text        not null,
    size_bytes    integer     not null,
    sha256        text        not null,
    recorded_unit text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    removed_by    text,
    removed_at    timestamptz,
    version       bigint      not null,
    constraint attachment_pk primary key (id),
    constraint attachment_household_fk foreign key (household_id) references household (id),
    constraint attachment_round_fk foreign key (round_id) references review_round (id),
    constraint attachment_subject_check check ((household_id is null) <> (round_id is null)),
    constraint attachment_type_check check (content_type in ('image/jpeg', 'image/png', 'application/pdf')),
    constraint attachment_removed_check check ((removed_at is null) = (removed_by is null))
);
create index attachment_household on attachment (household_id, id) where household_id is not null;
create index attachment_round on attachment (round_id, id) where round_id is not null;
create index attachment_content_used on attachment (sha256) where removed_at is null;
