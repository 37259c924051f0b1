-- A file on its way to becoming an exhibit. Which bytes are held the vault knows; when it gives an upload up, this row
-- goes with it.
create table evidence.upload (
    upload_id uuid primary key references vault.upload (upload_id) on delete cascade,
    operation_id uuid not null references cases.operation_opened (operation_id),
    -- made with the form, so that beginning twice begins one
    exhibit_id uuid not null unique,
    file_name text not null check (length(file_name) between 1 and 255),
    size bigint not null check (size > 0),
    begun_by uuid not null,
    begun_at timestamptz not null,
    ended boolean not null default false
);
create index upload_under_way on evidence.upload (operation_id, begun_by) where not ended;
grant select, insert, update on evidence.upload to plumbline_app;
