-- A correction puts the facts of an allegation anew, whole, and says why; the newest counts and the earlier ones stay.
-- The person it is against and the messages it rests on are not among them: another person is another allegation.
create table cases.allegation_corrected (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    correction_id uuid not null unique,
    allegation_id uuid not null references cases.allegation_raised (allegation_id),
    reason text not null check (length(reason) between 1 and 2000),
    matter_kind text not null check (matter_kind in ('COMPLAINT', 'CONDUCT_MATTER')),
    description text not null check (length(description) between 1 and 4000),
    standards smallint[] not null check (
        cardinality(standards) between 1 and 10
        and standards <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]::smallint[]),
    behaviour_from date,
    behaviour_to date check (behaviour_to >= behaviour_from),
    attention_on date not null,
    criteria_met text[] not null check (criteria_met <@ array['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']),
    referral_clear_on date check (referral_clear_on >= attention_on),
    tied_to_attention_on date,
    gross_misconduct_alleged boolean not null,
    check ((behaviour_from is null) = (behaviour_to is null))
);
create index allegation_corrected_of on cases.allegation_corrected (allegation_id, seq);
select audit.make_history('cases.allegation_corrected');

-- An allegation that should not have been raised. It stays in sight with the reason, and is raised anew if need be.
create table cases.allegation_withdrawn (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    allegation_id uuid not null unique references cases.allegation_raised (allegation_id),
    reason text not null check (length(reason) between 1 and 2000)
);
select audit.make_history('cases.allegation_withdrawn');

-- The facts of each allegation as they were put, one version after the other; the first has no reason.
create view cases.allegation_version as
    select
        r.allegation_id,
        0::bigint as version,
        r.recorded_at,
        r.recorded_by,
        null::text as reason,
        r.matter_kind,
        r.description,
        r.standards,
        r.behaviour_from,
        r.behaviour_to,
        r.attention_on,
        r.criteria_met,
        r.referral_clear_on,
        r.tied_to_attention_on,
        r.gross_misconduct_alleged
    from cases.allegation_raised r
    union all
    select
        c.allegation_id,
        c.seq,
        c.recorded_at,
        c.recorded_by,
        c.reason,
        c.matter_kind,
        c.description,
        c.standards,
        c.behaviour_from,
        c.behaviour_to,
        c.attention_on,
        c.criteria_met,
        c.referral_clear_on,
        c.tied_to_attention_on,
        c.gross_misconduct_alleged
    from cases.allegation_corrected c;
grant select on cases.allegation_version to plumbline_app;
