-- One engagement of a person, as the extract of the workforce says it. A correction is a new row; the newest counts.
create table people.engagement_recorded (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    engagement_id uuid not null,
    person_id uuid not null,
    -- by which the systems of the force know the person
    person_number text not null check (length(person_number) between 1 and 40),
    kind text not null,
    position text not null check (length(position) between 1 and 80),
    post_code text check (length(post_code) between 1 and 40),
    unit text not null check (length(unit) between 1 and 120),
    starts_on date not null,
    -- the day on which the person left the engagement
    ends_on date check (ends_on >= starts_on),
    -- names borne before; none is an answer too
    former_names text[] not null,
    born_on date,
    import_id uuid
);
create index engagement_newest on people.engagement_recorded (person_id, engagement_id, seq desc);
create index engagement_by_number on people.engagement_recorded (person_number, person_id);
create index engagement_by_post on people.engagement_recorded (post_code, person_id);
select audit.make_history('people.engagement_recorded');

create view people.engagement as
    select distinct on (e.person_id, e.engagement_id)
        e.person_id,
        e.engagement_id,
        e.person_number,
        e.kind,
        e.position,
        e.post_code,
        e.unit,
        e.starts_on,
        e.ends_on,
        e.former_names,
        e.born_on,
        e.recorded_at
    from people.engagement_recorded e
    order by e.person_id, e.engagement_id, e.seq desc;
grant select on people.engagement to plumbline_app;

-- What a post takes of whoever holds it. The newest row of a code counts.
create table people.post_recorded (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    post_code text not null check (length(post_code) between 1 and 40),
    title text not null check (length(title) between 1 and 120),
    required_level text not null,
    -- sensitive intelligence, assets, vulnerable people
    designated boolean not null,
    -- with the vulnerable: strengthened checks
    enhanced boolean not null,
    public_facing boolean not null
);
create index post_newest on people.post_recorded (post_code, seq desc);
select audit.make_history('people.post_recorded');

create view people.post as
    select distinct on (p.post_code)
        p.post_code,
        p.title,
        p.required_level,
        p.designated,
        p.enhanced,
        p.public_facing
    from people.post_recorded p
    order by p.post_code, p.seq desc;
grant select on people.post to plumbline_app;

-- Somebody whom the register knew before the first extract is found again by their service number.
create index person_by_service_number on people.person_recorded (service_number, person_id);
