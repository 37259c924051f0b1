create schema imports;
grant usage on schema imports to plumbline_app;

-- A table that somebody brought: an extract of the workforce, a register of clearances. Its bytes are in the vault.
create table imports.file_brought (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    import_id uuid not null unique,
    kind text not null check (length(kind) between 1 and 40),
    file_name text not null check (length(file_name) between 1 and 255),
    sha256 bytea not null check (length(sha256) = 32),
    length bigint not null check (length > 0)
);
create index file_brought_by_time on imports.file_brought (recorded_at desc);
select audit.make_history('imports.file_brought');

-- The account of an import that came to its end. One that does not balance cannot be recorded.
create table imports.finished (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    import_id uuid not null unique references imports.file_brought (import_id),
    rows_in bigint not null,
    added bigint not null,
    changed bigint not null,
    same bigint not null,
    rejected bigint not null,
    -- which column of the file was taken for which of ours, and what was not used
    notes text[] not null,
    check (rows_in = added + changed + same + rejected)
);
select audit.make_history('imports.finished');

-- How far each import is; can be lost, and then the file is read again and changes nothing.
create table imports.job (
    import_id uuid primary key,
    state text not null check (state in ('QUEUED', 'READING', 'STOPPED', 'DONE', 'FAILED')),
    stop_asked boolean not null default false,
    rows_done bigint not null default 0,
    added bigint not null default 0,
    changed bigint not null default 0,
    same bigint not null default 0,
    rejected bigint not null default 0,
    words text not null default '',
    changed_at timestamptz not null
);

-- Rows that were not understood.
create table imports.reject (
    import_id uuid not null,
    number bigint not null,
    line bigint not null,
    column_name text not null,
    value text not null,
    reason text not null,
    remedy text not null,
    primary key (import_id, number)
);

grant select, insert, update, delete on imports.job, imports.reject to plumbline_app;
