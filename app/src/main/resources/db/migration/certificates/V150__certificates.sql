-- Decisions that need several keys, and the signatures under them. Whether a certificate is valid is worked out each
-- time it is asked: no column says so.
create schema certificates;
grant usage on schema certificates to plumbline_app;

-- An organisation's own list of those who may sign for it, as it signed it.
create table certificates.roster (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    organisation text not null check (length(organisation) between 1 and 200),
    version bigint not null check (version >= 1),
    -- base64 of the SHA-256 over its text
    digest text not null unique check (length(digest) = 44),
    note text not null,
    unique (organisation, version)
);
select audit.make_history('certificates.roster');

-- A passkey that somebody made here. It signs nothing until their organisation's roster lists it.
create table certificates.passkey (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    account_id uuid not null,
    -- as a roster lists it: id, algorithm, key, aaguid, counter, from, until, state
    credential_id text not null unique,
    credential text not null,
    aaguid uuid not null,
    -- how the maker of the authenticator vouches for it: none, packed, tpm and so on
    attestation text not null check (length(attestation) between 1 and 40),
    attestation_object bytea not null
);
create index passkey_of on certificates.passkey (account_id, seq);
select audit.make_history('certificates.passkey');

-- What is to be signed.
create table certificates.decision (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    decision_id uuid not null unique,
    -- whoever is concerned is shut out from this object
    application_id uuid not null,
    subject_id uuid not null,
    -- base64 of the SHA-256 over the document; the certificate shows this column and no other
    digest text not null unique check (length(digest) = 44),
    document text not null,
    -- what the document holds only as digests
    reasons text not null,
    evidence jsonb not null
);
create index decision_of on certificates.decision (application_id, seq);
select audit.make_history('certificates.decision');

-- One person's signature under a decision.
create table certificates.signature (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    decision_id uuid not null references certificates.decision (decision_id),
    person text not null,
    credential_id text not null,
    counter bigint not null check (counter >= 0),
    document text not null,
    unique (decision_id, person)
);
create index signature_by on certificates.signature (credential_id);
select audit.make_history('certificates.signature');

-- An organisation ended a decision.
create table certificates.statement (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    -- of the decision that is ended
    digest text not null check (length(digest) = 44),
    note text not null unique
);
create index statement_about on certificates.statement (digest, seq);
select audit.make_history('certificates.statement');

-- The seats of a decision were filled for the first time. It says that this was told, not that the certificate is valid.
create table certificates.completed (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    decision_id uuid not null unique references certificates.decision (decision_id)
);
select audit.make_history('certificates.completed');
