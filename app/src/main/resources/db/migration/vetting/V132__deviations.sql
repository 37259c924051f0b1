-- A check is to be set aside for a group of people for a time.
create table vetting.deviation_proposed (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    deviation_id uuid not null unique,
    organisation text not null,
    check_code text not null,
    levels text[] not null check (cardinality(levels) > 0),
    applicants text[] not null check (cardinality(applicants) > 0),
    reason text not null check (length(reason) between 1 and 4000),
    risk_assessment text not null check (length(risk_assessment) between 1 and 4000),
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on)
);
select audit.make_history('vetting.deviation_proposed');

-- The chief officer's decision on it, once.
create table vetting.deviation_decided (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    deviation_id uuid not null unique references vetting.deviation_proposed (deviation_id),
    approved boolean not null,
    reason text not null check (length(reason) between 1 and 4000)
);
select audit.make_history('vetting.deviation_decided');

-- Somebody was cleared while a check was set aside. On the deviation's last day the check becomes work.
create table vetting.stamped (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    application_id uuid not null references vetting.application_opened (application_id),
    deviation_id uuid not null references vetting.deviation_proposed (deviation_id),
    issued_on date not null,
    unique (application_id, deviation_id)
);
select audit.make_history('vetting.stamped');
