-- What was posted stands for ever: corrections are reversals. Two locks on the same door, because the owner of a table may give
-- itself back a privilege, but not by accident, and a superuser has no privileges to lose but meets the trigger.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: post a reversal instead', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger posting_is_append_only before update or delete or truncate on posting
    for each statement execute function refuse_change();
create trigger ledger_entry_is_append_only before update or delete or truncate on ledger_entry
    for each statement execute function refuse_change();

revoke update, delete, truncate on ledger_entry from current_user;
revoke update, delete, truncate on posting from current_user;
-- A foreign key locks the row that it refers to, and PostgreSQL asks for the right to update one column for that.
grant update (id) on posting to current_user;
revoke delete, truncate on ledger_cell from current_user;

-- A posting balances in every cell that it touches, whoever writes it. All entries of a posting come in one statement.
create function refuse_imbalance() returns trigger language plpgsql as $$
begin
    if exists (select from added group by posting_id, cell_id having sum(amount_vnd) <> 0) then
        raise exception 'Entries do not balance' using errcode = 'check_violation';
    end if;
    return null;
end $$;

create trigger ledger_entry_balances after insert on ledger_entry
    referencing new table as added for each statement execute function refuse_imbalance();
