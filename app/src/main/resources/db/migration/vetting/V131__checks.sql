-- A check was asked for. Why it is run, under which number, stands here before any answer is seen.
create table vetting.check_requested (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    request_id uuid not null unique,
    application_id uuid not null references vetting.application_opened (application_id),
    check_code text not null,
    justification text not null check (length(justification) between 1 and 4000)
);
create index check_requested_of on vetting.check_requested (application_id, seq);
select audit.make_history('vetting.check_requested');

-- What came back. The newest of a check counts; none is edited.
create table vetting.check_recorded (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    result_id uuid not null unique,
    request_id uuid not null references vetting.check_requested (request_id),
    ran_on date not null,
    ran_as text not null,
    -- what it was run on, as a hash of what was declared then
    inputs text not null check (inputs ~ '^[0-9a-f]{64}$'),
    code text not null,
    record_refs text[] not null,
    words text not null check (length(words) <= 8000)
);
create index check_recorded_of on vetting.check_recorded (request_id, seq);
select audit.make_history('vetting.check_recorded');
