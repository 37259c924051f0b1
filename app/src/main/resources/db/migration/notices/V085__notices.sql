-- Notices as they went out. What happened to them afterwards (sent, deemed served, acknowledged) are steps of the case.
create schema notices;

create table notices.notice_kept (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    notice_id uuid not null unique,
    operation_id uuid not null,
    person_id uuid not null,
    -- which text: the notice of the catalogue, the day its words date from, the language
    code text not null check (code ~ '^N[0-9]{1,2}(-[a-z]+)?$'),
    version date not null,
    language text not null check (language in ('ENGLISH', 'WELSH')),
    -- for whom; no rule set outside the conduct regulations
    rule_set text,
    capacity text not null,
    route text not null,
    title text not null,
    -- what was entered, by field
    answers jsonb not null,
    written_at timestamptz not null,
    html_sha256 bytea not null check (octet_length(html_sha256) = 32),
    pdf_sha256 bytea not null check (octet_length(pdf_sha256) = 32),
    -- of the list of all that was served together; this hash stands for the whole
    bundle_sha256 bytea not null check (octet_length(bundle_sha256) = 32)
);
create index notice_kept_of on notices.notice_kept (operation_id, person_id, seq);
select audit.make_history('notices.notice_kept');

-- What went with a notice.
create table notices.document_enclosed (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    notice_id uuid not null references notices.notice_kept (notice_id),
    place integer not null check (place >= 0),
    title text not null check (length(title) between 1 and 500),
    -- of its bytes, where the vault holds them; a paper document has none
    sha256 bytea check (octet_length(sha256) = 32),
    unique (notice_id, place)
);
select audit.make_history('notices.document_enclosed');
