-- To whom somebody reports from a day on, until the day of the next row; nobody, where the manager is null. A row of
-- the same day is a correction; the newest counts.
create table people.line_manager_recorded (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    person_id uuid not null,
    manager_id uuid check (manager_id <> person_id),
    from_on date not null
);
create index line_manager_of on people.line_manager_recorded (person_id, from_on, seq desc);
create index line_manager_over on people.line_manager_recorded (manager_id);
select audit.make_history('people.line_manager_recorded');

create view people.reports_to as
    select
        l.person_id,
        l.manager_id,
        l.from_on,
        lead(l.from_on) over (partition by l.person_id order by l.from_on) - 1 as to_on
    from (
        select distinct on (r.person_id, r.from_on) r.person_id, r.manager_id, r.from_on
        from people.line_manager_recorded r
        order by r.person_id, r.from_on, r.seq desc) l;
grant select on people.reports_to to plumbline_app;
