create schema assessment;
grant usage on schema assessment to plumbline_app;

-- What was found. A correction is another row with the same finding_id: the newest counts, the earlier ones stay.
create table assessment.finding_recorded (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    -- the form that was sent; sending it twice records once
    version_id uuid not null unique,
    finding_id uuid not null,
    application_id uuid not null,
    particulars jsonb not null check (jsonb_typeof(particulars) = 'object')
);
create index finding_recorded_of on assessment.finding_recorded (application_id, finding_id, seq);
select audit.make_history('assessment.finding_recorded');

-- A finding that should not have been recorded: it counts no more, and stays with the reason.
create table assessment.finding_withdrawn (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    finding_id uuid not null unique,
    reason text not null check (reason <> '')
);
select audit.make_history('assessment.finding_withdrawn');

-- What another force, another level or an appeal decided on facts that are before us again.
create table assessment.prior_decision (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    prior_id uuid not null unique,
    application_id uuid not null,
    decided_on date not null,
    decided_by text not null check (decided_by <> ''),
    result text not null check (result <> ''),
    words text not null check (words <> ''),
    finding_ids uuid[] not null check (cardinality(finding_ids) >= 1)
);
create index prior_decision_of on assessment.prior_decision (application_id, seq);
select audit.make_history('assessment.prior_decision');

-- What the person supplied after the form: with this a presumption can be rebutted.
create table assessment.paper_received (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    paper_id uuid not null unique,
    application_id uuid not null,
    label text not null check (label <> ''),
    received_on date not null,
    words text not null check (words <> ''),
    unique (application_id, label)
);
select audit.make_history('assessment.paper_received');

-- The reasons as the person is given them, and what the harm test keeps back. The newest counts.
create table assessment.reasons_written (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    reasons_id uuid not null unique,
    application_id uuid not null,
    particulars jsonb not null check (jsonb_typeof(particulars) = 'object')
);
create index reasons_written_of on assessment.reasons_written (application_id, seq);
select audit.make_history('assessment.reasons_written');

-- From which day a conviction or caution for a sexual offence bars (P-BAR-4); no day takes the rule out of force again.
create table assessment.sexual_offence_bar_decided (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    decision_id uuid not null unique,
    from_day date,
    reason text not null check (reason <> '')
);
select audit.make_history('assessment.sexual_offence_bar_decided');

-- An opinion that somebody is still writing: theirs alone, and gone when it is sealed or thrown away.
create table assessment.opinion_draft (
    application_id uuid not null,
    author uuid not null,
    saved_at timestamptz not null,
    answers jsonb not null check (jsonb_typeof(answers) = 'object'),
    primary key (application_id, author)
);
grant select, insert, update, delete on assessment.opinion_draft to plumbline_app;
