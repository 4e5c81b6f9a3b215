-- A proposal without a stated total declares what its own figures come to.
alter table budget_proposal alter column declared_vnd set not null;
