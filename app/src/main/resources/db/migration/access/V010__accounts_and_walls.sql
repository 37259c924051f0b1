create schema access;
grant usage on schema access to plumbline_app;

-- An account is opened once; its name is fixed. Everything that changes about it is a later fact.
create table access.account_opened (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    account_id uuid not null unique,
    user_name text not null check (user_name ~ '^[a-z0-9][a-z0-9.-]{2,39}$') unique,
    display_name text not null check (length(display_name) between 1 and 120),
    organisation text not null check (length(organisation) between 1 and 120),
    -- the person in the workforce register that this account belongs to; the subject lock hangs on it
    person_id uuid
);
select audit.make_history('access.account_opened');

create table access.account_closed (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    account_id uuid not null references access.account_opened (account_id),
    reason text not null check (length(reason) between 1 and 500),
    unique (account_id)
);
select audit.make_history('access.account_closed');

create table access.role_change (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    account_id uuid not null references access.account_opened (account_id),
    role text not null,
    granted boolean not null
);
create index role_change_of_account on access.role_change (account_id, role, seq desc);
select audit.make_history('access.role_change');

-- The newest row counts. Argon2id only.
create table access.password_set (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    account_id uuid not null references access.account_opened (account_id),
    password_hash text not null check (password_hash like '$argon2id$%')
);
create index password_set_of_account on access.password_set (account_id, seq desc);
select audit.make_history('access.password_set');

-- A one-time code with which the holder of a new account chooses the password; nobody else ever knows it.
create table access.activation_issued (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    account_id uuid not null references access.account_opened (account_id),
    code_hash bytea not null check (length(code_hash) = 32),
    expires_at timestamptz not null
);
create index activation_issued_by_code on access.activation_issued (code_hash);
select audit.make_history('access.activation_issued');

create table access.activation_used (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    code_hash bytea not null unique
);
select audit.make_history('access.activation_used');

-- Every attempt to sign in. Nothing of a name that fits no account is kept.
create table access.sign_in (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    account_id uuid references access.account_opened (account_id),
    outcome text not null check (outcome in ('SUCCEEDED', 'REFUSED', 'SLOWED', 'SIGNED_OUT'))
);
select audit.make_history('access.sign_in');

-- The subject lock: this person must never see, find, count or infer that object.
create table access.shut_out (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    object_id uuid not null,
    person_id uuid not null,
    reason text not null,
    unique (object_id, person_id)
);
create index shut_out_of_person on access.shut_out (person_id, object_id);
select audit.make_history('access.shut_out');

-- True where the object is behind a wall for that person; an account without a person has no walls.
create function access.walled(object uuid, person uuid) returns boolean
    language sql stable parallel safe
    return person is not null and exists (
        select 1
        from access.shut_out s
        where s.object_id = walled.object and s.person_id = walled.person);
grant execute on function access.walled(uuid, uuid) to plumbline_app;
