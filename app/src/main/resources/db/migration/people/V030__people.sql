create schema people;
grant usage on schema people to plumbline_app;

-- What the workforce register says of a person. A correction is a new row; the newest counts.
create table people.person_recorded (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    person_id uuid not null,
    kind text not null,
    given_name text not null check (length(given_name) between 1 and 80),
    family_name text not null check (length(family_name) between 1 and 80),
    -- rank of an officer, grade or job title of staff
    position text not null check (length(position) between 1 and 80),
    -- warrant, collar or staff number as the force writes it
    service_number text check (length(service_number) between 1 and 20),
    unit text not null check (length(unit) between 1 and 120),
    joined_on date,
    left_on date check (left_on >= joined_on)
);
create index person_recorded_newest on people.person_recorded (person_id, seq desc);
select audit.make_history('people.person_recorded');

create view people.person as
    select distinct on (p.person_id)
        p.person_id,
        p.kind,
        p.given_name,
        p.family_name,
        p.position,
        p.service_number,
        p.unit,
        p.joined_on,
        p.left_on
    from people.person_recorded p
    order by p.person_id, p.seq desc;
grant select on people.person to plumbline_app;
