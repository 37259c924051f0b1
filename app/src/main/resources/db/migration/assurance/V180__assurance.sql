create schema assurance;
grant usage on schema assurance to plumbline_app;

-- What somebody found who read a decided file again. A correction is another reading; all count as readings.
create table assurance.file_read (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    reading_id uuid not null unique,
    application_id uuid not null,
    month date not null,
    found text not null check (found in ('AGREE', 'REASONS_DO_NOT_CARRY_IT', 'DISAGREE')),
    -- codes of errors, such as E_07; empty where there are none
    errors text not null check (length(errors) <= 200),
    note text not null check (length(note) between 1 and 4000)
);
create index file_read_of on assurance.file_read (application_id, seq);
select audit.make_history('assurance.file_read');

-- A made-up file with an agreed answer. It is no application, so nothing can be cleared by it.
create table assurance.calibration_file_made (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    file_id uuid not null unique,
    title text not null check (length(title) between 1 and 120),
    facts text not null check (length(facts) between 1 and 8000),
    agreed text not null,
    because text not null check (length(because) between 1 and 4000)
);
select audit.make_history('assurance.calibration_file_made');

-- What somebody would have concluded, before they saw the agreed answer. One answer a person.
create table assurance.calibration_answered (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    file_id uuid not null references assurance.calibration_file_made (file_id),
    account_id uuid not null,
    side text not null check (side in ('FORCE', 'OUTSIDE')),
    opinion text not null,
    because text not null check (length(because) between 1 and 4000),
    unique (file_id, account_id)
);
select audit.make_history('assurance.calibration_answered');
