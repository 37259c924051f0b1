create schema publication;
grant usage on schema publication to plumbline_app;

-- What somebody means to publish, each time it is saved; the last counts until it is approved.
create table publication.draft_saved (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    draft_id uuid not null,
    operation_id uuid not null references cases.operation_opened (operation_id),
    allegation_id uuid not null references cases.allegation_raised (allegation_id),
    proceedings_id uuid not null,
    page text not null check (page in ('HEARING', 'OUTCOME')),
    named boolean not null,
    -- whether whoever conducts an accelerated hearing requires the notice
    required boolean not null,
    -- the grounds on which something is left out; none if nothing is
    left_out text[] not null,
    already_public boolean not null,
    passages jsonb not null check (jsonb_typeof(passages) = 'object')
);
create index draft_saved_of on publication.draft_saved (operation_id, draft_id, seq);
select audit.make_history('publication.draft_saved');

-- What was approved, word for word. The hash is of the bytes of the content, in UTF-8.
create table publication.content_fixed (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    draft_id uuid not null unique,
    publication_id uuid not null unique,
    operation_id uuid not null references cases.operation_opened (operation_id),
    allegation_id uuid not null references cases.allegation_raised (allegation_id),
    page text not null check (page in ('HEARING', 'OUTCOME')),
    -- by which the public finds it; random, so that it says nothing of any case
    reference text not null unique check (reference ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$'),
    publish_on date not null,
    content text not null check (length(content) > 0),
    content_sha256 bytea not null check (content_sha256 = sha256(convert_to(content, 'UTF8')))
);
create index content_fixed_of on publication.content_fixed (operation_id);
select audit.make_history('publication.content_fixed');

-- From when it is in sight of the public, and from when not. The last counts; before the first it was never in sight.
create table publication.sight_changed (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    publication_id uuid not null references publication.content_fixed (publication_id),
    in_sight boolean not null,
    -- whether it can come back: not once it was taken down or set aside
    ended boolean not null,
    since date not null,
    -- the last day in sight
    through date,
    reason text not null check (length(reason) between 1 and 2000),
    check (in_sight = (through is not null)),
    check (not (in_sight and ended))
);
create index sight_changed_of on publication.sight_changed (publication_id, seq);
select audit.make_history('publication.sight_changed');
