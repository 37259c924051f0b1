create schema clearance;
grant usage on schema clearance to plumbline_app;

-- A clearance as a register says that was kept elsewhere: on the force's word, without a certificate. The newest row of an
-- id counts. Whose it is follows from the number, once somebody bears it.
create table clearance.legacy_recorded (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    clearance_id uuid not null,
    person_number text not null check (length(person_number) between 1 and 40),
    named text not null check (length(named) <= 160),
    level text not null,
    granted_on date not null,
    expires_on date not null check (expires_on > granted_on),
    issuer text not null check (length(issuer) <= 120),
    -- which checks the register says were made, and on which day: {"PNC": "2021-03-04"}
    checks jsonb not null,
    -- whether a panel within the force granted it after it was refused
    overturned boolean not null,
    -- whether the person ever served in police or armed forces, on which some checks turn
    ever_police boolean not null,
    ever_service boolean not null,
    import_id uuid not null
);
create index legacy_newest on clearance.legacy_recorded (clearance_id, seq desc);
create index legacy_by_number on clearance.legacy_recorded (person_number, clearance_id, seq desc);
select audit.make_history('clearance.legacy_recorded');

-- A clearance that both keys signed.
create table clearance.certified (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    clearance_id uuid not null unique,
    application_id uuid not null,
    subject_id uuid not null,
    level text not null,
    valid_from date not null,
    expires_on date not null check (expires_on > valid_from),
    basis text not null
);
create index certified_of on clearance.certified (subject_id);
select audit.make_history('clearance.certified');

-- A clearance was ended before its day. For good: whoever is to hold one again is vetted again.
create table clearance.ended (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    clearance_id uuid not null,
    how text not null check (how in ('TERMINATED', 'WITHDRAWN')),
    effective_on date not null,
    reason text not null check (length(reason) between 1 and 2000)
);
create index ended_of on clearance.ended (clearance_id);
select audit.make_history('clearance.ended');

-- What lies over all clearances of somebody. The newest row of an overlay counts.
create table clearance.overlay_changed (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    subject_id uuid not null,
    overlay text not null,
    lies boolean not null,
    from_on date not null,
    reason text not null check (length(reason) between 1 and 2000)
);
create index overlay_newest on clearance.overlay_changed (subject_id, overlay, seq desc);
select audit.make_history('clearance.overlay_changed');

-- From here on nothing is evidence of anything: all of it is made again from the facts.

-- Each clearance in time.
create table clearance.standing (
    clearance_id uuid primary key,
    -- null where nobody bears the number that the register names
    person_id uuid,
    named text not null,
    level text not null,
    footing text not null check (footing in ('LEGACY', 'EXTERNAL', 'CERTIFIED')),
    issuer text not null,
    valid_from date not null,
    expires_on date not null,
    -- the first day on which it no longer counts, and what ends it then
    ends_on date not null,
    ends_how text not null check (ends_how in ('EXPIRED', 'TERMINATED', 'WITHDRAWN', 'SUPERSEDED')),
    -- in what capacity it is held, on which some checks turn
    applicant text not null,
    checks jsonb not null,
    overturned boolean not null,
    ever_police boolean not null,
    ever_service boolean not null
);
create index standing_of on clearance.standing (person_id);
create index standing_expiring on clearance.standing (level, ends_on, clearance_id) where ends_how = 'EXPIRED';
create index standing_stray on clearance.standing (ends_on, clearance_id) where person_id is null;

-- Each person in post, and each leaver whom the register still lists.
create table clearance.holder (
    person_id uuid primary key,
    -- what the post takes; null where the person left
    required text,
    post_code text,
    unit text not null,
    -- until when a clearance that does for the post counts, and any clearance of the force; never is the beginning of time
    covered_until date not null,
    any_until date not null check (any_until >= covered_until),
    left_on date,
    -- until when the register still lists a leaver
    listed_until date,
    check ((required is null) = (left_on is not null)),
    check ((left_on is null) = (listed_until is null))
);
create index holder_ended on clearance.holder (any_until, person_id) where required is not null;
create index holder_ended_of on clearance.holder (required, any_until, person_id) where required is not null;
create index holder_below on clearance.holder (covered_until, person_id) where covered_until < any_until;
create index holder_below_of on clearance.holder (required, covered_until, person_id) where covered_until < any_until;
create index holder_left on clearance.holder (listed_until, person_id) where left_on is not null;

-- How many there are by level and day, so that no page counts half a million rows. Triggers keep it, so that no writer can
-- forget to.
create table clearance.tally (
    what text not null,
    level text not null,
    day date not null,
    n integer not null,
    primary key (what, level, day)
);

create function clearance.count_holders() returns trigger
language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into clearance.tally as t (what, level, day, n)
        select c.what, c.level, c.day, -count(*)
        from gone g
        cross join lateral (values
            ('COVERED', g.required, g.covered_until), ('ANY', g.required, g.any_until), ('LEFT', '', g.listed_until)
        ) c (what, level, day)
        where c.level is not null and c.day is not null
        group by c.what, c.level, c.day
        order by c.what, c.level, c.day
        on conflict (what, level, day) do update set n = t.n + excluded.n;
    end if;
    if tg_op <> 'DELETE' then
        insert into clearance.tally as t (what, level, day, n)
        select c.what, c.level, c.day, count(*)
        from come g
        cross join lateral (values
            ('COVERED', g.required, g.covered_until), ('ANY', g.required, g.any_until), ('LEFT', '', g.listed_until)
        ) c (what, level, day)
        where c.level is not null and c.day is not null
        group by c.what, c.level, c.day
        order by c.what, c.level, c.day
        on conflict (what, level, day) do update set n = t.n + excluded.n;
    end if;
    return null;
end
$$;
create trigger count_come after insert on clearance.holder
    referencing new table as come for each statement execute function clearance.count_holders();
create trigger count_gone after delete on clearance.holder
    referencing old table as gone for each statement execute function clearance.count_holders();

create function clearance.count_standings() returns trigger
language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into clearance.tally as t (what, level, day, n)
        select c.what, g.level, g.ends_on, -count(*)
        from gone g
        cross join lateral (values ('EXPIRES', g.ends_how = 'EXPIRED'), ('STRAY', g.person_id is null)) c (what, counts)
        where c.counts
        group by c.what, g.level, g.ends_on
        order by c.what, g.level, g.ends_on
        on conflict (what, level, day) do update set n = t.n + excluded.n;
    end if;
    if tg_op <> 'DELETE' then
        insert into clearance.tally as t (what, level, day, n)
        select c.what, g.level, g.ends_on, count(*)
        from come g
        cross join lateral (values ('EXPIRES', g.ends_how = 'EXPIRED'), ('STRAY', g.person_id is null)) c (what, counts)
        where c.counts
        group by c.what, g.level, g.ends_on
        order by c.what, g.level, g.ends_on
        on conflict (what, level, day) do update set n = t.n + excluded.n;
    end if;
    return null;
end
$$;
create trigger count_come after insert on clearance.standing
    referencing new table as come for each statement execute function clearance.count_standings();
create trigger count_gone after delete on clearance.standing
    referencing old table as gone for each statement execute function clearance.count_standings();

-- The day as on which the holders stand: engagements begin and end, and the next day's first look brings them up to date.
create table clearance.looked_at (
    one boolean primary key default true check (one),
    day date not null
);

-- Rows of the two are replaced, never changed, so that the counts cannot be passed by.
grant select, insert, delete on clearance.standing, clearance.holder to plumbline_app;
grant select, insert, update, delete on clearance.tally, clearance.looked_at to plumbline_app;
