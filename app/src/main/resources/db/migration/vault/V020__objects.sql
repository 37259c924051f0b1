-- The vault's objects, the record of their inspections, and uploads on their way in.
create schema vault;

create table vault.object (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    object_id uuid not null unique,
    sha256 bytea not null unique check (octet_length(sha256) = 32),
    length bigint not null check (length >= 0)
);

comment on table vault.object is
    'bytes that are in the vault; the row is what makes them so, the file was durable before';
comment on column vault.object.object_id is
    'name of the file; random, because a hash there would let an insider ask whether a given file is held';

select audit.make_history('vault.object');

create table vault.inspection (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    begun_at timestamptz not null,
    objects bigint not null check (objects >= 0),
    bytes bigint not null check (bytes >= 0),
    damaged uuid[] not null
);

comment on table vault.inspection is
    'a completed round in which every object was read and compared with its hash';

select audit.make_history('vault.inspection');

-- Where the present round stands, so that it goes on after a restart.
create table vault.inspection_round (
    one boolean primary key default true check (one),
    begun_at timestamptz not null,
    after uuid not null,
    objects bigint not null,
    bytes bigint not null,
    damaged uuid[] not null
);

create table vault.upload (
    upload_id uuid primary key,
    name text not null,
    size bigint not null check (size >= 0),
    begun_by uuid not null,
    begun_at timestamptz not null,
    object_id uuid references vault.object (object_id)
);

comment on column vault.upload.object_id is
    'set when finished, so that a repeated finish finds its first answer';

grant select, insert, update, delete on vault.inspection_round to plumbline_app;
grant select, insert, update, delete on vault.upload to plumbline_app;
