create table note (
    id   uuid not null,
    text text not null,
    constraint note_pk primary key (id)
);
