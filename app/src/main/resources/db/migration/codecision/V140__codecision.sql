create schema codecision;
grant usage on schema codecision to plumbline_app;

-- Who may hold an outside key, kept by the outside body and never by the force. The newest row of a reviewer counts.
create table codecision.reviewer_enrolled (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    reviewer_id uuid not null,
    account_id uuid not null,
    -- a reviewer, or the vetting authority of another force, for cases that the force may not decide itself
    part text not null check (part in ('REVIEWER', 'HOST_AUTHORITY')),
    name text not null check (length(name) between 1 and 200),
    organisation text not null check (length(organisation) between 1 and 200),
    legal boolean not null,
    safeguarding boolean not null,
    -- the last day of any police employment; null if there never was one
    left_police date,
    -- who cleared the reviewer: not the force; empty while nobody has
    vetted_by text not null,
    term_from date not null,
    term_until date not null check (term_until >= term_from),
    renewals integer not null check (renewals >= 0)
);
create index reviewer_newest on codecision.reviewer_enrolled (reviewer_id, seq desc);
select audit.make_history('codecision.reviewer_enrolled');

-- What a reviewer declares each year: where they live and worked, and who their kin are. The newest row counts.
create table codecision.interests_declared (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    reviewer_id uuid not null,
    declared_on date not null,
    party jsonb not null check (jsonb_typeof(party) = 'object')
);
create index interests_newest on codecision.interests_declared (reviewer_id, seq desc);
select audit.make_history('codecision.interests_declared', array['party']);

-- The hash of the secret by which a month is drawn. The secret lies in the vault until it is published.
create table codecision.seed_set (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    month date not null unique check (extract(day from month) = 1),
    sha256 bytea not null check (octet_length(sha256) = 32)
);
select audit.make_history('codecision.seed_set');

create table codecision.seed_published (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    month date not null unique references codecision.seed_set (month),
    seed text not null
);
select audit.make_history('codecision.seed_published');

-- An application that two keys decide.
create table codecision.case_opened (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    decision_id uuid not null unique,
    application_id uuid not null unique,
    reference text not null,
    subject_id uuid not null,
    person_id uuid,
    name text not null,
    case_class text not null check (case_class in ('GREEN', 'AMBER', 'RED', 'SELF', 'WITHDRAWAL')),
    -- whether a green case was drawn for an outside reviewer
    drawn boolean not null,
    specialist boolean not null,
    absolute_bar boolean not null,
    -- why another force decides; empty where the force does
    elsewhere text not null,
    legal_mode text not null check (legal_mode in ('ADVISORY', 'UNDERTAKING', 'STATUTORY')),
    opened_on date not null,
    -- the person's side of every conflict: addresses, employers, kin
    matter jsonb not null check (jsonb_typeof(matter) = 'object')
);
create index case_of_subject on codecision.case_opened (subject_id);
select audit.make_history('codecision.case_opened', array['matter', 'name']);

-- What happened in a case, in order; its state is a fold over these rows. An opinion that is not opened is not here: only
-- the digest that commits to it. Its words lie in the vault, under a key that the database does not hold.
create table codecision.step_taken (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    decision_id uuid not null references codecision.case_opened (decision_id),
    kind text not null,
    particulars jsonb not null check (jsonb_typeof(particulars) = 'object')
);
create index step_of_case on codecision.step_taken (decision_id, seq);
select audit.make_history('codecision.step_taken', array['particulars']);

-- Where each case stands, and who sits: made again from the steps.
create table codecision.standing (
    decision_id uuid primary key references codecision.case_opened (decision_id),
    stage text not null
);
create table codecision.sitting (
    decision_id uuid not null references codecision.case_opened (decision_id),
    reviewer_id uuid not null,
    drawn_on date not null,
    sits boolean not null,
    primary key (decision_id, reviewer_id)
);
create index sitting_of on codecision.sitting (reviewer_id);
grant select, insert, update, delete on codecision.standing, codecision.sitting to plumbline_app;
