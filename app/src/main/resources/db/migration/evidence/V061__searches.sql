-- What was searched for, and how much was found in which state of the index: the record of searches that disclosure
-- asks for (Criminal Procedure and Investigations Act 1996, Code of Practice).
create table evidence.search_made (
    fact_id uuid primary key,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    seq bigint generated always as identity,
    operation_id uuid not null references cases.operation_opened (operation_id),
    words text not null check (length(words) <= 1000),
    sorting text not null check (sorting in ('RELEVANCE', 'EARLIEST', 'LATEST')),
    page integer not null check (page >= 1),
    hits bigint not null check (hits >= 0),
    index_rules integer not null,
    index_generation bigint not null,
    -- exhibits that the searched state of the index held, of those that had been read by then
    exhibits_indexed integer not null,
    exhibits_read integer not null,
    check (exhibits_indexed between 0 and exhibits_read)
);
create index search_made_newest on evidence.search_made (operation_id, seq desc);
select audit.make_history('evidence.search_made');
