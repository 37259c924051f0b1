create schema evidence;
grant usage on schema evidence to plumbline_app;

-- A file as it was seized. The same bytes are one exhibit of an operation, however often they are brought.
create table evidence.exhibit (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    exhibit_id uuid not null unique,
    operation_id uuid not null references cases.operation_opened (operation_id),
    file_name text not null check (length(file_name) between 1 and 255),
    sha256 bytea not null check (octet_length(sha256) = 32),
    length bigint not null check (length >= 0),
    unique (operation_id, sha256)
);
select audit.make_history('evidence.exhibit');

-- How it came into our hands. Written before the file is read; a correction is a new row.
create table evidence.custody (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    exhibit_id uuid not null references evidence.exhibit (exhibit_id),
    exhibit_reference text not null check (length(exhibit_reference) between 1 and 40),
    seized_by text not null check (length(seized_by) between 1 and 200),
    seized_from text not null check (length(seized_from) between 1 and 200),
    power text not null check (length(power) between 1 and 300),
    seized_at timestamptz not null,
    -- false where only the day is known; the time then means nothing
    seized_time_known boolean not null,
    place text check (length(place) between 1 and 300),
    lab_sha256 bytea check (octet_length(lab_sha256) = 32),
    zone text not null,
    zone_known boolean not null
);
create index custody_newest on evidence.custody (exhibit_id, seq desc);
select audit.make_history('evidence.custody');

-- What a person told about a file that does not tell the day from the month.
create table evidence.date_order_told (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    exhibit_id uuid not null references evidence.exhibit (exhibit_id),
    date_order text not null check (date_order in ('DAY_FIRST', 'MONTH_FIRST')),
    reason text not null check (length(reason) between 1 and 1000)
);
select audit.make_history('evidence.date_order_told');

-- The completeness account of a reading that came to its end.
create table evidence.reading_finished (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    exhibit_id uuid not null references evidence.exhibit (exhibit_id),
    outcome text not null check (outcome in ('COMPLETE', 'UNRECOGNISED', 'REFUSED')),
    format text not null,
    reason text not null,
    confidence text not null,
    date_order_reason text not null,
    unit text not null,
    units_in bigint not null,
    messages bigint not null,
    system_events bigint not null,
    continuations bigint not null,
    blank bigint not null,
    rejected bigint not null,
    bytes bigint not null,
    conversations integer not null,
    notes text[] not null,
    -- over every event in order: two readings of the same bytes give the same digest
    content_digest bytea not null check (octet_length(content_digest) = 32),
    check (units_in = messages + system_events + continuations + blank + rejected)
);
create index reading_finished_newest on evidence.reading_finished (exhibit_id, seq desc);
select audit.make_history('evidence.reading_finished');

-- From here on projections: made from sealed exhibits, and made again by one command.
create table evidence.job (
    exhibit_id uuid primary key references evidence.exhibit (exhibit_id),
    state text not null check (state in ('QUEUED', 'READING', 'STOPPED', 'ASKING', 'DONE', 'FAILED')),
    stop_asked boolean not null default false,
    events bigint not null default 0,
    bytes_read bigint not null default 0,
    bytes_total bigint not null default 0,
    words text not null default '',
    changed_at timestamptz not null
);
grant select, insert, update, delete on evidence.job to plumbline_app;

create table evidence.conversation (
    exhibit_id uuid not null references evidence.exhibit (exhibit_id),
    index integer not null,
    name text,
    platform_id text,
    type text,
    -- summed up once the reading has ended
    events bigint not null default 0,
    first_at timestamptz,
    last_at timestamptz,
    primary key (exhibit_id, index)
);
grant select, insert, update, delete on evidence.conversation to plumbline_app;

create table evidence.message (
    exhibit_id uuid not null,
    ordinal bigint not null,
    conversation integer not null,
    kind text not null,
    sender text,
    sender_id text,
    local_time timestamp,
    zone text not null,
    zone_basis text not null,
    fold text not null,
    utc_earliest timestamptz,
    utc_latest timestamptz,
    body text not null,
    shown text not null,
    file text,
    edited boolean not null,
    edited_at timestamptz,
    forwarded boolean not null,
    forwarded_from text,
    platform_id text,
    reply_to text,
    subjects text[] not null,
    warnings text[] not null,
    part text not null,
    byte_offset bigint not null,
    byte_length bigint not null,
    line bigint not null,
    raw_sha256 bytea not null,
    primary key (exhibit_id, ordinal)
);
create index message_in_conversation on evidence.message (exhibit_id, conversation, ordinal);
grant select, insert, delete on evidence.message to plumbline_app;

create table evidence.reject (
    exhibit_id uuid not null references evidence.exhibit (exhibit_id),
    number integer not null,
    part text not null,
    byte_offset bigint not null,
    byte_length bigint not null,
    line bigint not null,
    units bigint not null,
    reason text not null,
    excerpt text not null,
    primary key (exhibit_id, number)
);
grant select, insert, delete on evidence.reject to plumbline_app;
