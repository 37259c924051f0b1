create schema parameters;
grant usage on schema parameters to plumbline_app;

-- What the force decided about a number or a reading of the catalogue. The newest decision on a parameter counts.
create table parameters.decided (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    decision_id uuid not null unique,
    -- its id in the catalogue, such as clk-42.least
    parameter text not null check (length(parameter) between 1 and 80),
    value text not null check (length(value) between 1 and 20),
    reason text not null check (length(reason) between 1 and 2000),
    -- what it rests on, and whether that was read
    instrument text not null check (length(instrument) between 1 and 300),
    provision text not null check (length(provision) <= 200),
    mark text not null check (mark in ('CONFIRMED', 'UNCONFIRMED')),
    note text not null check (length(note) <= 1000),
    -- in words: whoever decides need not have an account
    decided_by text not null check (length(decided_by) between 1 and 120),
    decided_on date not null,
    review_by date not null check (review_by > decided_on)
);
create index decided_about on parameters.decided (parameter, seq);
select audit.make_history('parameters.decided');
