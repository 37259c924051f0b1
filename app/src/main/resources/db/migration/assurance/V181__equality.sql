create schema equality;
grant usage on schema equality to plumbline_app;

-- What people say of themselves, if they like, so that it can be seen whether a group fares worse. Kept apart from
-- everything by which they are decided on, and read as counts only. The newest answer counts.
create table equality.answered (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    subject_id uuid not null,
    characteristic text not null check (characteristic in ('SEX', 'ETHNICITY', 'RELIGION', 'DISABILITY')),
    answer text not null check (length(answer) between 1 and 40)
);
create index answered_of on equality.answered (characteristic, subject_id, seq desc);
select audit.make_history('equality.answered', array['answer']);
