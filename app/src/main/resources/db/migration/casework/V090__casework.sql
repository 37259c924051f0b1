create schema casework;
grant usage on schema casework to plumbline_app;

-- One step of a case: what somebody did or decided. Everything else about a case is computed from its steps.
create table casework.step_taken (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    step_id uuid not null unique,
    operation_id uuid not null,
    person_id uuid not null,
    -- null for a step of the person, which belongs to the file of each allegation against them
    allegation_id uuid references cases.allegation_raised (allegation_id),
    kind text not null check (length(kind) between 1 and 80),
    taken_by text not null check (length(taken_by) between 1 and 80),
    happened_at timestamptz not null check (happened_at <= recorded_at),
    corrects uuid references casework.step_taken (step_id),
    particulars jsonb not null check (jsonb_typeof(particulars) = 'object'),
    foreign key (operation_id, person_id) references cases.person_concerned (operation_id, person_id)
);
create index step_taken_of on casework.step_taken (operation_id, person_id, seq);
select audit.make_history('casework.step_taken');

-- Who somebody is that a step speaks of and that has no account here, such as a panel member.
create table casework.outsider_named (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    operation_id uuid not null references cases.operation_opened (operation_id),
    outsider_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    unique (operation_id, outsider_id)
);
select audit.make_history('casework.outsider_named');
