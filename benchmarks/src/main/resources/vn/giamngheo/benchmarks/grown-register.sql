-- 1,000,000 households with some 4,000,000 people in 1,000 communes of the map of 2021-12-31, a thousand in each: all of province 01,
-- then the first of the others; with the class that each had on that day. Drawn by hashes of their numbers, so the same on every run; nobody in it exists. Household n has
-- the id 0190be4c-0000-7000-8000-<n>, its person p the id 0190be4c-0001-7000-8000-<8 n + p>, numbers in hexadecimal.

set synchronous_commit = off;

create function pg_temp.drawn(n bigint, salt integer, choices integer) returns integer
    language sql immutable parallel safe return (hashint8extended(n, salt) & 1073741823) % choices;

create temporary table bench_commune as
select (row_number() over (order by d.parent_code <> '01', c.code) - 1)::integer as k, c.code, c.valid_from,
       case c.kind when 'COMMUNE' then 'RURAL' else 'URBAN' end as area
from area_unit c join area_unit d on d.code = c.parent_code
where c.kind in ('COMMUNE', 'WARD', 'TOWNSHIP') and c.valid_from <= '2021-12-31' and (c.valid_to is null or c.valid_to > '2021-12-31')
  and d.valid_from <= '2021-12-31' and (d.valid_to is null or d.valid_to > '2021-12-31')
order by k limit 1000;

create temporary table bench_word as
select array['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Trần', 'Lê', 'Lê',
             'Phạm', 'Phạm', 'Hoàng', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Đoàn', 'Lương', 'Trịnh',
             'Mai', 'Lò', 'Vàng', 'Giàng', 'Sùng', 'Hà', 'Quàng', 'Kăn', 'Pơloong', 'Zơrâm', 'Briu'] as family,
       array['Văn', 'Đức', 'Hữu', 'Minh', 'Quang', 'Xuân', 'Công', 'Thành'] as male,
       array['Thị', 'Thị', 'Thị', 'Thị', 'Ngọc', 'Thu', 'Kim', 'Thanh'] as female,
       array['An', 'Anh', 'Ánh', 'Ba', 'Bảo', 'Bình', 'Bích', 'Cường', 'Châu', 'Chi', 'Chiến', 'Dung', 'Dũng', 'Duy', 'Đào', 'Đạt',
             'Đông', 'Được', 'Giang', 'Hà', 'Hải', 'Hạnh', 'Hằng', 'Hậu', 'Hiền', 'Hiếu', 'Hoa', 'Hòa', 'Hoài', 'Hồng', 'Huệ', 'Hùng',
             'Hương', 'Khánh', 'Khoa', 'Lan', 'Lâm', 'Liên', 'Linh', 'Loan', 'Long', 'Lực', 'Mai', 'Mạnh', 'Mơ', 'Nam', 'Nga', 'Ngân',
             'Nghĩa', 'Nhàn', 'Nhung', 'Oanh', 'Phong', 'Phúc', 'Phương', 'Quân', 'Quế', 'Quyên', 'Sơn', 'Sửu', 'Tâm', 'Tân', 'Thái',
             'Thắm', 'Thảo', 'Thoa', 'Thủy', 'Tiến', 'Trang', 'Trung', 'Tú', 'Tuấn', 'Tùng', 'Tuyết', 'Vân', 'Vinh', 'Xuyến', 'Yến',
             'Đượm', 'Nhím'] as given;

insert into household (id, code, unit, unit_valid_from, village, area, registered_on, registered_at, registered_by, changed_at, version)
select ('0190be4c-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, c.code || '-B' || lpad((n % 1000)::text, 4, '0'),
       c.code, c.valid_from, 'Thôn ' || 1 + n % 1000 / 110, c.area, date '2021-12-31', now(), 'bench', now(), 0
from generate_series(0, 999999) n join bench_commune c on c.k = n / 1000;

insert into household_member (id, household_id, position, name, sex, birth_year, ethnicity, relation, valid_from, entered_by)
select ('0190be4c-0001-7000-8000-' || lpad(to_hex(8 * n + p), 12, '0'))::uuid,
       ('0190be4c-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, p,
       w.family[1 + pg_temp.drawn(n, 1, 40)] || ' '
           || (case sex when 'MALE' then w.male else w.female end)[1 + pg_temp.drawn(8 * n + p, 2, 8)]
           || ' ' || w.given[1 + pg_temp.drawn(8 * n + p, 3, 80)],
       sex, case when p <= 2 then 1945 else 1985 end + pg_temp.drawn(8 * n + p, 4, case when p <= 2 then 50 else 36 end), 'Kinh',
       case p when 1 then 'HEAD' when 2 then 'SPOUSE' else 'CHILD' end, date '2021-12-31', 'REGISTERED'
from generate_series(0, 999999) n
cross join lateral generate_series(1, 2 + pg_temp.drawn(n, 5, 5)) p
cross join lateral (select case pg_temp.drawn(8 * n + p, 6, 2) when 0 then 'MALE' else 'FEMALE' end as sex) s
cross join bench_word w;

create temporary table bench_name as
select name, position, name_words(name, position) as words
from (select distinct name, position from household_member where id >= '0190be4c-0001-7000-8000-000000000000'
                                                             and id < '0190be4c-0002-7000-8000-000000000000') once;

-- Counted, or the planner takes them for a few and goes through all names for each member.
analyze household;
analyze household_member;
analyze bench_name;

insert into household_residence (household_id, valid_from, unit, unit_valid_from, code, village, area, entered_by, words)
select id, registered_on, unit, unit_valid_from, code, village, area, 'REGISTERED', words
from household h
join (select household_id, string_agg(words, ' ')::tsvector as words from household_member join bench_name using (name, position)
      group by household_id) m on m.household_id = h.id
where registered_by = 'bench';

insert into household_classification (household_id, valid_from, classification, standard, score_a, score_b, recorded_at, recorded_by,
                                      income_vnd_per_month)
select ('0190be4c-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, date '2021-12-31', class, 'MDP_2022_2025',
       case class when 'NOT_POOR' then 176 else 60 end + pg_temp.drawn(n, 8, 80),
       10 * case class when 'POOR' then 3 + pg_temp.drawn(n, 9, 6) when 'NEAR_POOR' then pg_temp.drawn(n, 9, 3) else pg_temp.drawn(n, 9, 5) end,
       now(), 'bench', case class when 'NOT_POOR' then 1500000 else 300000 end + 1000 * pg_temp.drawn(n, 10, 1200)
from generate_series(0, 999999) n
cross join lateral (select case when pg_temp.drawn(n, 7, 100) < 10 then 'POOR' when pg_temp.drawn(n, 7, 100) < 18 then 'NEAR_POOR'
                                else 'NOT_POOR' end as class) c;

drop table bench_commune, bench_word, bench_name;
set synchronous_commit = on;
