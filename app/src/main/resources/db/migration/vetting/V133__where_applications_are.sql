-- Where each application is, so that the board of those that are open does not read those that ended: made again from
-- the facts by the statement below.
create table vetting.standing (
    application_id uuid primary key references vetting.application_opened (application_id),
    organisation text not null,
    stage text not null,
    opened_on date not null
);
create index standing_at on vetting.standing (organisation, stage, opened_on);
grant select, insert, update, delete on vetting.standing to plumbline_app;

insert into vetting.standing (application_id, organisation, stage, opened_on)
select
    a.application_id,
    coalesce((
        select h.organisation
        from vetting.handed_over h
        where h.application_id = a.application_id
        order by h.seq desc
        limit 1), a.organisation),
    s.stage,
    a.opened_on
from vetting.application_opened a
cross join lateral (
    select m.stage
    from vetting.application_moved m
    where m.application_id = a.application_id
    order by m.seq desc
    limit 1) s;
