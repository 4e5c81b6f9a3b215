-- Tells a replica that the map in the database is not the one that it holds in memory.
alter table area_edition add column revision bigint not null default 1;
