-- The dated administrative tree: each service's own copy, seeded from the reference data.

create table area_unit (
    code        text not null,
    valid_from  date not null,
    valid_to    date,
    kind        text not null,
    name_vi     text not null,
    parent_code text,
    legal_basis text,
    note        text,
    constraint area_unit_pk primary key (code, valid_from),
    constraint area_unit_validity_check check (valid_to > valid_from),
    constraint area_unit_kind_check check (kind in ('NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'PROVINCIAL_CITY',
        'URBAN_DISTRICT', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE')),
    constraint area_unit_root_check check ((parent_code is null) = (kind = 'NATION'))
);
create index area_unit_parent_code on area_unit (parent_code);

create table area_lineage (
    from_code       text not null,
    from_valid_from date not null,
    to_code         text not null,
    to_valid_from   date not null,
    share           text not null,
    legal_basis     text,
    constraint area_lineage_pk primary key (from_code, from_valid_from, to_code, to_valid_from),
    constraint area_lineage_from_fk foreign key (from_code, from_valid_from) references area_unit (code, valid_from),
    constraint area_lineage_to_fk foreign key (to_code, to_valid_from) references area_unit (code, valid_from),
    constraint area_lineage_share_check check (share in ('FULL', 'PARTIAL')),
    constraint area_lineage_order_check check (from_valid_from < to_valid_from)
);
create index area_lineage_to on area_lineage (to_code, to_valid_from);

-- Which edition of the reference data the two tables were filled from; one row.
create table area_edition (
    id        boolean     not null default true,
    checksum  text        not null,
    loaded_at timestamptz not null default now(),
    constraint area_edition_pk primary key (id),
    constraint area_edition_single_check check (id)
);
