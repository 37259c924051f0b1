create schema vetting;
grant usage on schema vetting to plumbline_app;

create sequence vetting.application_number;
grant usage on sequence vetting.application_number to plumbline_app;

-- Somebody is to be vetted. The subject is the person of the register where they are in it, and an identity of its own
-- otherwise. Completeness, standing and dates are computed from these facts and are kept nowhere.
create table vetting.application_opened (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    application_id uuid not null unique,
    reference text not null unique,
    organisation text not null,
    subject_id uuid not null,
    person_id uuid,
    name text not null check (length(name) between 1 and 200),
    -- the account with which the applicant fills in their form
    account_id uuid not null,
    applicant text not null,
    level text not null,
    reason text not null,
    -- the rules of this day hold for it
    opened_on date not null
);
create index application_of on vetting.application_opened (subject_id);
create index application_by on vetting.application_opened (account_id);
select audit.make_history('vetting.application_opened');

-- It came to another stage; the newest row counts.
create table vetting.application_moved (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    application_id uuid not null references vetting.application_opened (application_id),
    stage text not null,
    why text not null check (length(why) <= 4000)
);
create index application_moved_newest on vetting.application_moved (application_id, seq desc);
select audit.make_history('vetting.application_moved');

-- Another force decides in place of this one: from then on it is that one's to see. The newest row counts.
create table vetting.handed_over (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    application_id uuid not null references vetting.application_opened (application_id),
    organisation text not null check (length(organisation) between 1 and 200),
    why text not null check (length(why) between 1 and 4000)
);
create index handed_over_newest on vetting.handed_over (application_id, seq desc);
select audit.make_history('vetting.handed_over');

-- What the applicant signed, whole; a change is a new version. It is text and not jsonb, because its hash is shown to
-- those who decide on it.
create table vetting.declaration_signed (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    declaration_id uuid not null unique,
    application_id uuid not null references vetting.application_opened (application_id),
    version smallint not null check (version >= 1),
    particulars text not null check (particulars is json object),
    sha256 bytea not null check (octet_length(sha256) = 32),
    unique (application_id, version)
);
select audit.make_history('vetting.declaration_signed');

-- A part of the form that is being filled in. No fact: it is the applicant's alone until they sign.
create table vetting.form_draft (
    application_id uuid not null references vetting.application_opened (application_id),
    section text not null,
    answers jsonb not null,
    saved_at timestamptz not null,
    primary key (application_id, section)
);
grant select, insert, update, delete on vetting.form_draft to plumbline_app;

-- What the applicant is asked, and what they answer.
create table vetting.query_asked (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    query_id uuid not null unique,
    application_id uuid not null references vetting.application_opened (application_id),
    question text not null check (length(question) between 1 and 4000)
);
create index query_of on vetting.query_asked (application_id);
select audit.make_history('vetting.query_asked');

create table vetting.query_answered (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    query_id uuid not null unique references vetting.query_asked (query_id),
    answer text not null check (length(answer) between 1 and 8000)
);
select audit.make_history('vetting.query_answered');
