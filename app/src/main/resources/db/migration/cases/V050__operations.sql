create schema cases;
grant usage on schema cases to plumbline_app;

-- An operation groups people and evidence. Nothing legal lives on it: the unit of law is one person and one allegation.
create table cases.operation_opened (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    operation_id uuid not null unique,
    reference text not null unique,
    organisation text not null,
    report_id uuid not null,
    name text not null check (length(name) between 1 and 80),
    purpose text not null check (length(purpose) between 1 and 4000)
);
select audit.make_history('cases.operation_opened');

-- Who works on it. Only the team sees it; the newest row of a person counts.
create table cases.team_change (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    operation_id uuid not null references cases.operation_opened (operation_id),
    user_id uuid not null,
    member boolean not null
);
create index team_change_newest on cases.team_change (operation_id, user_id, seq desc);
select audit.make_history('cases.team_change');

-- The people concerned, as they stood when they were added.
create table cases.person_concerned (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    operation_id uuid not null references cases.operation_opened (operation_id),
    person_id uuid not null,
    kind text not null,
    position text not null,
    reason text not null check (length(reason) between 1 and 2000),
    unique (operation_id, person_id)
);
select audit.make_history('cases.person_concerned');

create function cases.on_team(operation uuid, account uuid) returns boolean
    language sql stable parallel safe
    return coalesce((
        select t.member
        from cases.team_change t
        where t.operation_id = on_team.operation and t.user_id = on_team.account
        order by t.seq desc
        limit 1), false);
grant execute on function cases.on_team(uuid, uuid) to plumbline_app;
