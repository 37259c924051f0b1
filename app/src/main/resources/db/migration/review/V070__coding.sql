create schema review;
grant usage on schema review to plumbline_app;

-- What a person said a message is. The newest row of a message counts. The message is named by the hash of its exhibit,
-- its number there, its place in the bytes and the hash of those bytes, so that a coding outlives every table that was
-- read from the exhibit.
create table review.coding (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    -- the form that was sent; sending it twice codes once
    coding_id uuid not null,
    operation_id uuid not null references cases.operation_opened (operation_id),
    exhibit_id uuid not null,
    exhibit_sha256 bytea not null check (octet_length(exhibit_sha256) = 32),
    ordinal bigint not null check (ordinal >= 0),
    part text not null,
    byte_offset bigint not null check (byte_offset >= 0),
    byte_length bigint not null check (byte_length >= 0),
    line bigint not null,
    raw_sha256 bytea not null check (octet_length(raw_sha256) = 32),
    codes text[] not null check (cardinality(codes) >= 1),
    characteristics text[] not null,
    note text not null check (length(note) <= 2000),
    unique (coding_id, exhibit_id, ordinal),
    check (('DISCRIMINATORY' = any (codes)) = (cardinality(characteristics) >= 1)),
    check (not ('NOT_RELEVANT' = any (codes)) or cardinality(codes) = 1)
);
create index coding_newest on review.coding (operation_id, exhibit_id, ordinal, seq desc);
select audit.make_history('review.coding');
