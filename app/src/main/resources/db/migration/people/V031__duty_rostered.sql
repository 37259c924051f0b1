-- A duty that somebody is rostered for. A change is a new row with the same duty; the newest counts.
create table people.duty_rostered (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    duty_id uuid not null,
    person_id uuid not null,
    duty_on date not null,
    starts time not null,
    -- not after the start: it ends on the next day
    ends time not null,
    place text not null check (length(place) between 1 and 120),
    kind text not null check (length(kind) between 1 and 80),
    works_with uuid[] not null,
    cancelled boolean not null
);
create index duty_rostered_newest on people.duty_rostered (duty_id, seq desc);
create index duty_rostered_of on people.duty_rostered (person_id, duty_on);
select audit.make_history('people.duty_rostered');
