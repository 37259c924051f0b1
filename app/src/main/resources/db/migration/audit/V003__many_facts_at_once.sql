-- An import records hundreds of rows of a table in one transaction.

-- Salts and digests are random: half of the time of keeping them went into trying to compress what cannot be.
alter table audit.fact alter column fields set storage external;

-- Rows are read back in one step.
drop function audit.canonical(text, uuid);

-- The canonical text of some rows: every column's name and its value as text, under settings that no session can vary.
create function audit.canonical(history text, ids uuid[]) returns table (fact_id uuid, names text[], texts text[])
language plpgsql stable
set search_path = ''
set timezone = 'UTC'
set datestyle = 'ISO, YMD'
set intervalstyle = 'postgres'
set extra_float_digits = 1
set bytea_output = 'hex'
as $$
declare
    columns text;
begin
    if not exists (select from audit.history_table where name = history) then
        raise exception '% is not a history table: its migration must call audit.make_history', history;
    end if;
    select format(
        'fact_id, array[%s]::text[], array[%s]::text[]',
        string_agg(format('%L', attname), ', ' order by attnum),
        string_agg(format('%I::text', attname), ', ' order by attnum))
    into columns
    from pg_catalog.pg_attribute
    where attrelid = history::regclass
      and attnum > 0
      and not attisdropped;
    return query execute format('select %s from %s where fact_id = any($1)', columns, history::regclass) using ids;
end
$$;
