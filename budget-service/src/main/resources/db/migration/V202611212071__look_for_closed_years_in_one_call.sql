-- A posting asks for the closed years behind a lock that closings take too. Lock and question are one call; inside a function the
-- question still sees what was committed while the lock was waited for, which it would not inside one statement.

create function first_closed_year(units text[], years integer[]) returns setof closed_year language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(key, 0)) from (
        select 'budget-year:' || unit || ':' || year as key from unnest(units, years) as account (unit, year) order by 1) as keys;
    return query select c.* from closed_year c
        where (c.unit, c.budget_year) in (select * from unnest(units, years)) order by c.unit, c.budget_year limit 1;
end $$;
