-- An allegation is against one person of one operation. What the law makes of it (rules, duties, dates) is computed from
-- these facts each time it is shown, and is not kept.
create table cases.allegation_raised (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    allegation_id uuid not null unique,
    reference text not null unique,
    operation_id uuid not null,
    person_id uuid not null,
    matter_kind text not null check (matter_kind in ('COMPLAINT', 'CONDUCT_MATTER')),
    description text not null check (length(description) between 1 and 4000),
    -- numbers of the standards of professional behaviour said to be engaged
    standards smallint[] not null check (
        cardinality(standards) between 1 and 10
        and standards <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]::smallint[]),
    behaviour_from date,
    behaviour_to date check (behaviour_to >= behaviour_from),
    -- the day on which it came to the attention of the authority, in London
    attention_on date not null,
    -- letters of the referral criteria answered yes; those not named were answered no
    criteria_met text[] not null check (criteria_met <@ array['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']),
    -- the day on which it became clear that it must be referred
    referral_clear_on date check (referral_clear_on >= attention_on),
    -- an earlier allegation against the same person, still being handled, that this one is tied to
    tied_to_attention_on date,
    gross_misconduct_alleged boolean not null,
    foreign key (operation_id, person_id) references cases.person_concerned (operation_id, person_id),
    check ((behaviour_from is null) = (behaviour_to is null))
);
create index allegation_raised_in on cases.allegation_raised (operation_id, person_id);
select audit.make_history('cases.allegation_raised');

-- The messages an allegation rests on: the bytes of an exhibit, the message's number in it, and where it lies.
create table cases.message_cited (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    allegation_id uuid not null references cases.allegation_raised (allegation_id),
    place integer not null check (place >= 0),
    exhibit_sha256 bytea not null check (octet_length(exhibit_sha256) = 32),
    ordinal bigint not null check (ordinal >= 0),
    locator text not null check (length(locator) <= 1000),
    unique (allegation_id, place),
    unique (allegation_id, exhibit_sha256, ordinal)
);
select audit.make_history('cases.message_cited');

-- A duty was done. A correction is a new row; the newest of an allegation and duty counts.
create table cases.duty_done (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    allegation_id uuid not null references cases.allegation_raised (allegation_id),
    duty_id text not null check (length(duty_id) between 1 and 80),
    done_at timestamptz not null check (done_at <= recorded_at),
    late_reason text check (length(late_reason) between 1 and 2000),
    note text not null check (length(note) <= 2000)
);
create index duty_done_newest on cases.duty_done (allegation_id, duty_id, seq desc);
select audit.make_history('cases.duty_done');

-- Who investigates. The newest row counts.
create table cases.investigator_appointed (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    allegation_id uuid not null references cases.allegation_raised (allegation_id),
    investigator_id uuid not null,
    appointed_at timestamptz not null check (appointed_at <= recorded_at)
);
create index investigator_appointed_newest on cases.investigator_appointed (allegation_id, seq desc);
select audit.make_history('cases.investigator_appointed');
