-- All clearances were held against rules: each against those of the day on which it was granted (AUDIT), or all against
-- those of one day (RULES), when rules changed.
create table clearance.evaluated (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    evaluation_id uuid not null unique,
    measure text not null check (measure in ('AUDIT', 'RULES')),
    -- since when the rules are the ones that were applied, or the day of the audit
    rules_on date not null,
    clearances bigint not null check (clearances >= 0),
    short bigint not null check (short between 0 and clearances),
    -- by when somebody is to have looked at each that falls short
    due_on date not null
);
create index evaluated_newest on clearance.evaluated (measure, seq desc);
select audit.make_history('clearance.evaluated');

-- Somebody looked at a clearance that fell short.
create table clearance.shortfall_seen (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    clearance_id uuid not null,
    evaluation_id uuid not null,
    outcome text not null,
    reason text not null check (length(reason) between 1 and 2000),
    unique (evaluation_id, clearance_id)
);
select audit.make_history('clearance.shortfall_seen');

-- Which clearances fall short, and of what; of the newest evaluation of each kind, and of the one under way.
create table clearance.shortfall (
    evaluation_id uuid not null,
    clearance_id uuid not null,
    person_id uuid,
    risk integer not null check (risk > 0),
    missing text[] not null,
    late text[] not null,
    overturned boolean not null,
    too_long boolean not null,
    primary key (evaluation_id, clearance_id)
);
create index shortfall_by_risk on clearance.shortfall (evaluation_id, risk desc, clearance_id);
create index shortfall_of on clearance.shortfall (person_id);

-- How many lack what.
create table clearance.shortfall_count (
    evaluation_id uuid not null,
    what text not null,
    n bigint not null,
    primary key (evaluation_id, what)
);

-- The evaluation that waits or is under way; one of each kind at a time.
create table clearance.evaluation_job (
    measure text primary key,
    evaluation_id uuid not null,
    rules_on date not null,
    done bigint not null,
    total bigint not null
);

grant select, insert, update, delete on clearance.shortfall, clearance.shortfall_count, clearance.evaluation_job
    to plumbline_app;
