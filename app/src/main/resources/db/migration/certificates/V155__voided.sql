-- A decision that no longer stands, because the case is decided again: nobody signs it any more.
create table certificates.voided (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    decision_id uuid not null unique references certificates.decision (decision_id),
    reason text not null check (length(reason) between 1 and 2000)
);
select audit.make_history('certificates.voided');
