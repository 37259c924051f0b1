-- That somebody looked at a condition of a clearance. When the next look is due follows from the newest row.
create table aftercare.condition_reviewed (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    review_id uuid not null unique,
    -- the decision that set the condition, and its place among the conditions of that
    decision_id uuid not null,
    place integer not null check (place >= 0),
    reviewed_on date not null,
    kept boolean not null,
    evidence text not null check (length(evidence) between 1 and 2000)
);
create index condition_reviewed_of on aftercare.condition_reviewed (decision_id, place, seq);
select audit.make_history('aftercare.condition_reviewed');
