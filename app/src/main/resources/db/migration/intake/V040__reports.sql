create schema intake;
grant usage on schema intake to plumbline_app;

-- A report as it came in. The reference is random: counting references would tell how many reports there are.
create table intake.report_recorded (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    report_id uuid not null unique,
    reference text not null unique,
    organisation text not null,
    channel text not null,
    nature text not null,
    received_at timestamptz not null,
    title text not null check (length(title) between 1 and 200),
    account text not null check (length(account) between 1 and 20000),
    reporter_name text check (length(reporter_name) between 1 and 200),
    reporter_contact text check (length(reporter_contact) between 1 and 300)
);
select audit.make_history('intake.report_recorded');
