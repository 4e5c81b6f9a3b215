-- Names and codes are searched by how they begin; names without their marks, so that "ho thi" finds "Hồ Thị". The index is on an
-- expression: every way into the table is covered, undoing and bulk imports too, and no copy of a name can go stale.

create function plain_name(name text) returns text
    language sql immutable strict parallel safe
    return lower(translate(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]+', '', 'g'), 'Đđ', 'dd'));
comment on function plain_name(text) is 'without marks, small letters, đ as d; PlainName of the service does the same';

create index household_member_words on household_member using gin (to_tsvector('simple', plain_name(name)));
create index household_residence_code on household_residence (code text_pattern_ops);
