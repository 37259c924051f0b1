-- The frontier is read from the tiles and a leaf's hash stands in its tile: a copy of either is only one more thing
-- that could disagree.
alter table audit.log_state drop column frontier;
alter table audit.leaf drop column hash;

-- Every reconciliation is a fact like any other: its finding is in the log, and cannot be taken back.
create table audit.reconciliation (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    started_at timestamptz not null,
    log_size bigint not null check (log_size >= 0),
    rows_checked bigint not null check (rows_checked >= 0),
    findings bigint not null check (findings >= 0),
    listed jsonb not null
);

comment on column audit.reconciliation.listed is
    'the first findings, each a sentence: {"kind", "table", "fact", "column", "index", "says"}';

select audit.make_history('audit.reconciliation');
