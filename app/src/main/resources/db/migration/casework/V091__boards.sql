-- What the boards show, made from the steps in the transaction that records one, and made again from them at any time.
-- Ordinary tables: nothing here is evidence of anything.

-- Where each allegation stands.
create table casework.standing (
    allegation_id uuid primary key references cases.allegation_raised (allegation_id),
    operation_id uuid not null,
    person_id uuid not null,
    reference text not null,
    pack text not null,
    stage text not null,
    -- where it is on its life-line, which for staff is another than the matter's
    here text not null,
    allegation_stage text not null,
    -- the stages of its life-line that it came to, and the day of each
    way_stages text[] not null,
    way_days date[] not null check (cardinality(way_days) = cardinality(way_stages)),
    severity text,
    route text,
    finding text,
    outcome text,
    suspension text not null,
    restrictions smallint not null check (restrictions >= 0),
    criminal text,
    attention_on date not null,
    -- the day on which it was final, closed or withdrawn
    ended_on date,
    withdrawn boolean not null,
    last_step_on date
);
create index standing_in on casework.standing (operation_id, ended_on, stage, attention_on);
create index standing_of on casework.standing (person_id);

-- The clocks of each allegation.
create table casework.due (
    allegation_id uuid not null references casework.standing (allegation_id) on delete cascade,
    duty_id text not null,
    -- which of several of the same kind, in their order
    occurrence smallint not null,
    operation_id uuid not null,
    person_id uuid not null,
    title text not null,
    force text not null check (force in ('STATUTORY', 'POLICY', 'TARGET')),
    -- null where the law fixes no day and nobody set one
    due_on date,
    done_at timestamptz,
    -- whether it was done after a day that law fixes
    late boolean not null,
    primary key (allegation_id, duty_id, occurrence)
);
-- One for each way in which a list of open clocks is walked: within an operation, through all of them, and through all
-- of one force or one duty. Each ends in the list's own order.
create index due_open_in on casework.due (operation_id, due_on, allegation_id, duty_id, occurrence)
    where done_at is null and due_on is not null;
create index due_open on casework.due (due_on, allegation_id, duty_id, occurrence)
    include (operation_id)
    where done_at is null and due_on is not null;
create index due_open_by_force on casework.due (force, due_on, allegation_id, duty_id, occurrence)
    include (operation_id)
    where done_at is null and due_on is not null;
create index due_open_by_duty on casework.due (duty_id, due_on, allegation_id, occurrence)
    include (operation_id)
    where done_at is null and due_on is not null;

grant select, insert, update, delete on casework.standing, casework.due to plumbline_app;
