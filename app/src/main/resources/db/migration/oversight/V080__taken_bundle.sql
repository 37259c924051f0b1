-- Who took a copy of the whole record, and when.
create schema if not exists oversight;

create table oversight.taken_bundle (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);

select audit.make_history('oversight.taken_bundle');
