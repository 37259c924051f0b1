create schema aftercare;
grant usage on schema aftercare to plumbline_app;

-- Something that was opened about somebody's clearance: a review, a restriction to decide, a case on withdrawal, an
-- appeal, a transfer pack. Its identity follows from what opened it, so that opening it again changes nothing.
create table aftercare.course_opened (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    course_id uuid not null unique,
    kind text not null check (kind in ('REVIEW', 'RESTRICTION', 'WITHDRAWAL', 'APPEAL', 'TRANSFER')),
    person_id uuid not null,
    on_day date not null,
    -- what opened it, in words
    why text not null check (length(why) between 1 and 2000),
    -- the case that it comes from; null where it comes from none
    operation_id uuid,
    allegation_id uuid,
    -- whether only those who must may know of it
    covert boolean not null,
    beginning jsonb not null check (jsonb_typeof(beginning) = 'object')
);
create index course_opened_about on aftercare.course_opened (person_id, seq);
select audit.make_history('aftercare.course_opened');

-- One act in a course. Where a course stands is worked out from its acts.
create table aftercare.act_done (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    act_id uuid not null unique,
    course_id uuid not null references aftercare.course_opened (course_id),
    kind text not null check (length(kind) between 1 and 80),
    hand text not null check (length(hand) between 1 and 80),
    happened_at timestamptz not null check (happened_at <= recorded_at),
    particulars jsonb not null check (jsonb_typeof(particulars) = 'object')
);
create index act_done_in on aftercare.act_done (course_id, seq);
select audit.make_history('aftercare.act_done');

-- The reviewer from outside who was drawn for a course. One a course; the force does not choose.
create table aftercare.reviewer_drawn (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    course_id uuid not null unique references aftercare.course_opened (course_id),
    reviewer_id uuid not null
);
select audit.make_history('aftercare.reviewer_drawn');

-- What the outside body was told at once; what is overdue it sees for itself.
create table aftercare.outside_told (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    course_id uuid not null references aftercare.course_opened (course_id),
    what text not null check (length(what) between 1 and 2000)
);
select audit.make_history('aftercare.outside_told');

-- A change that a holder told of.
create table aftercare.change_told (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    change_id uuid not null unique,
    person_id uuid not null,
    particulars jsonb not null check (jsonb_typeof(particulars) = 'object')
);
create index change_told_by on aftercare.change_told (person_id, seq);
select audit.make_history('aftercare.change_told');

-- An annual review that a holder returned.
create table aftercare.annual_returned (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    return_id uuid not null unique,
    person_id uuid not null,
    particulars jsonb not null check (jsonb_typeof(particulars) = 'object')
);
create index annual_returned_by on aftercare.annual_returned (person_id, seq);
select audit.make_history('aftercare.annual_returned');

-- Where each course stands, made from what is above in the transaction that changes it, and made again at any time.
create table aftercare.standing (
    course_id uuid primary key references aftercare.course_opened (course_id),
    stage text not null,
    red boolean not null,
    over boolean not null,
    -- ended because the person left
    unfinished boolean not null,
    due_on date,
    due_what text not null
);
create index standing_open on aftercare.standing (due_on, course_id) where not over;

grant select, insert, update, delete on aftercare.standing to plumbline_app;
