-- An exhibit read again: how what was found compares with what was held. Messages are matched by their place in the
-- bytes, so that one message more does not make all after it look changed.
create table evidence.reread (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    exhibit_id uuid not null references evidence.exhibit (exhibit_id),
    held bigint not null check (held >= 0),
    found bigint not null check (found >= 0),
    added bigint not null check (added >= 0),
    gone bigint not null check (gone >= 0),
    changed bigint not null check (changed >= 0),
    -- the same in all but their number
    renumbered bigint not null check (renumbered >= 0),
    -- conversations and places not understood that differ
    around bigint not null check (around >= 0),
    -- whether the content is that of the newest account on record
    as_recorded boolean not null,
    content_digest bytea not null check (octet_length(content_digest) = 32),
    check (held - gone + added = found)
);
create index reread_newest on evidence.reread (exhibit_id, seq desc);
select audit.make_history('evidence.reread');

-- From here on projections.

-- The exhibit is being read again: what was read before stays until the new reading is whole.
alter table evidence.job add column again boolean not null default false;

-- Finds a cited message by its place where its number changed. Rows come in the order of the bytes, which is what this
-- kind of index wants; it costs next to nothing while reading.
create index message_place on evidence.message using brin (exhibit_id, byte_offset) with (pages_per_range = 16);

-- A reading beside the one that is held. Unlogged: after a crash it begins again.
create unlogged table evidence.message_again (like evidence.message including all);
create unlogged table evidence.conversation_again (like evidence.conversation including all);
create unlogged table evidence.reject_again (like evidence.reject including all);
grant select, insert, delete on evidence.message_again, evidence.conversation_again, evidence.reject_again
    to plumbline_app;

-- What was asked for in an operation, from the asking to the end; killed, it goes on.
create table evidence.rebuild (
    operation_id uuid primary key references cases.operation_opened (operation_id),
    index_only boolean not null,
    asked_at timestamptz not null,
    asked_by uuid not null,
    -- messages taken into the new index, of how many
    done bigint not null default 0,
    total bigint not null default 0,
    ended_at timestamptz,
    -- of the index that was there before, where there was one; of the new one; of the messages that it was fed
    digest_before text,
    digest text,
    digest_fed text,
    check ((ended_at is null) = (digest is null) and (digest is null) = (digest_fed is null))
);
grant select, insert, update on evidence.rebuild to plumbline_app;
