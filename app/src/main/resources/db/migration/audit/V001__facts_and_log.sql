-- Facts leave a salted commitment in a transparency log. What each table is for:
--   fact            salts and digests of every row of every history table
--   outbox          leaves on their way into the log, written in the fact's own transaction
--   leaf, tile      the log: entries in order, and the hash tiles above them
--   log_state       one row: where the log stands; locked by whoever appends or signs
--   checkpoint      every tree head that was signed
--   refused_outbox  rows found in the outbox that no recorder of ours wrote
--   history_table   the tables whose rows are facts
create schema if not exists audit;

create table audit.history_table (
    name text primary key,
    withheld text[] not null default '{}'
);

comment on column audit.history_table.withheld is
    'columns that never leave in a bundle (password hashes): only their digests do';

create table audit.fact (
    fact_id uuid primary key,
    history_table text not null references audit.history_table (name),
    salt bytea not null check (octet_length(salt) = 32),
    fields jsonb not null
);

comment on column audit.fact.fields is
    'by column name: {"salt": 64 hex digits, "digest": 64 hex digits}';

create index on audit.fact (history_table);

create table audit.outbox (
    fact_id uuid primary key,
    leaf bytea not null,
    mac bytea not null,
    queued_at timestamptz not null
);

create index on audit.outbox (queued_at);

create table audit.leaf (
    idx bigint primary key check (idx >= 0),
    fact_id uuid not null unique,
    leaf bytea not null,
    hash bytea not null check (octet_length(hash) = 32)
);

-- A partial tile grows in place: every narrower version of it is a prefix of its hashes.
create table audit.tile (
    level smallint not null check (level between 0 and 7),
    n bigint not null check (n >= 0),
    hashes bytea not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
    primary key (level, n)
);

create table audit.log_state (
    one boolean primary key default true check (one),
    size bigint not null check (size >= 0),
    root bytea not null check (octet_length(root) = 32),
    frontier bytea not null check (octet_length(frontier) % 32 = 0),
    signed_size bigint not null check (signed_size between 0 and size),
    signed_root bytea not null check (octet_length(signed_root) = 32)
);

insert into audit.log_state (size, root, frontier, signed_size, signed_root)
values (0, sha256(''), '', 0, sha256(''));

create table audit.checkpoint (
    size bigint primary key check (size >= 0),
    root bytea not null check (octet_length(root) = 32),
    note text not null,
    signed_at timestamptz not null
);

create table audit.refused_outbox (
    refusal bigint generated always as identity primary key,
    fact_id uuid not null,
    leaf bytea not null,
    mac bytea not null,
    queued_at timestamptz not null,
    reason text not null,
    refused_at timestamptz not null
);

create function audit.refuse_change() returns trigger
language plpgsql as $$
begin
    raise exception '% on %.%: facts are appended, never changed; record a new fact instead',
        tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create function audit.demand_fact() returns trigger
language plpgsql as $$
begin
    if not exists (
        select from audit.fact
        where fact_id = new.fact_id
          and history_table = tg_argv[0]
    ) then
        raise exception 'row % of % was not recorded: call Audit.record in the same transaction',
            new.fact_id, tg_argv[0]
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;

-- Makes a table a history table: insert only, and every row must leave its commitment by the end of its transaction.
-- `withheld` names columns whose values never leave in a bundle.
create function audit.make_history(history text, withheld text[] default '{}') returns void
language plpgsql as $$
declare
    relation regclass := history::regclass;
    missing text;
begin
    select string_agg(needed.name, ', ')
    into missing
    from (values ('fact_id', 'uuid'), ('recorded_at', 'timestamptz'), ('recorded_by', 'uuid')) needed (name, type)
    where not exists (
        select from pg_attribute
        where attrelid = relation
          and attname = needed.name
          and atttypid = needed.type::regtype
          and attnotnull
    );
    if missing is not null then
        raise exception 'history table % lacks, or has with another type or nullable: %', history, missing;
    end if;

    select string_agg(column_name, ', ')
    into missing
    from unnest(withheld) column_name
    where not exists (
        select from pg_attribute
        where attrelid = relation
          and attname = column_name
          and not attisdropped
    );
    if missing is not null then
        raise exception 'history table % cannot withhold columns it does not have: %', history, missing;
    end if;

    insert into audit.history_table (name, withheld)
    values (history, withheld);

    execute format(
        'create trigger append_only before update or delete or truncate on %s
         for each statement execute function audit.refuse_change()', relation);
    execute format(
        'create constraint trigger committed after insert on %s
         deferrable initially deferred
         for each row execute function audit.demand_fact(%L)', relation, history);
    execute format(
        'grant usage on schema %I to plumbline_app, plumbline_sequencer',
        (select nspname from pg_class join pg_namespace on pg_namespace.oid = relnamespace where pg_class.oid = relation));
    execute format('revoke all on %s from public, plumbline_app, plumbline_sequencer', relation);
    execute format('grant select, insert on %s to plumbline_app', relation);
    execute format('grant select on %s to plumbline_sequencer', relation);
end
$$;

-- The canonical text of one row: every column's name and its value as text, under settings that no session can vary.
create function audit.canonical(history text, id uuid) returns table (names text[], texts text[])
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
        'array[%s]::text[], array[%s]::text[]',
        string_agg(format('%L', attname), ', ' order by attnum),
        string_agg(format('%I::text', attname), ', ' order by attnum))
    into columns
    from pg_catalog.pg_attribute
    where attrelid = history::regclass
      and attnum > 0
      and not attisdropped;
    return query execute format('select %s from %s where fact_id = $1', columns, history::regclass) using id;
end
$$;

create trigger append_only before update or delete or truncate on audit.fact
for each statement execute function audit.refuse_change();

create trigger append_only before update or delete or truncate on audit.leaf
for each statement execute function audit.refuse_change();

create trigger append_only before update or delete or truncate on audit.checkpoint
for each statement execute function audit.refuse_change();

create trigger append_only before update or delete or truncate on audit.refused_outbox
for each statement execute function audit.refuse_change();

revoke all on function audit.make_history(text, text[]) from public;

grant usage on schema audit to plumbline_app, plumbline_sequencer;
grant select on all tables in schema audit to plumbline_app, plumbline_sequencer;
grant insert on audit.fact, audit.outbox to plumbline_app;
grant update (queued_at), delete on audit.outbox to plumbline_sequencer;
grant insert on audit.leaf, audit.checkpoint, audit.refused_outbox to plumbline_sequencer;
grant insert, update on audit.tile to plumbline_sequencer;
grant update on audit.log_state to plumbline_sequencer;
