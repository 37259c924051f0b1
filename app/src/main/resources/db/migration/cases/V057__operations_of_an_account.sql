-- Which operations an account may know of, asked from either end: of one operation, as a list is walked, or of all of
-- them at once, from the account's own teams. The two say the same; a query takes the one that is cheaper for it.
create index team_change_of on cases.team_change (user_id, operation_id, seq desc) include (member);

create function cases.may_know(operation uuid, account uuid, organisation text, person uuid) returns boolean
    language sql stable parallel safe
    return exists (
            select 1
            from cases.operation_opened o
            where o.operation_id = may_know.operation and o.organisation = may_know.organisation)
        and cases.on_team(may_know.operation, may_know.account)
        and not access.walled(may_know.operation, may_know.person);
grant execute on function cases.may_know(uuid, uuid, text, uuid) to plumbline_app;

create function cases.known_to(account uuid, organisation text, person uuid) returns table (operation_id uuid)
    language sql stable parallel safe
    begin atomic
        select t.operation_id
        from (
            select distinct on (c.operation_id) c.operation_id, c.member
            from cases.team_change c
            where c.user_id = known_to.account
            order by c.operation_id, c.seq desc) t
        join cases.operation_opened o on o.operation_id = t.operation_id
        where t.member
            and o.organisation = known_to.organisation
            and not access.walled(t.operation_id, known_to.person);
    end;
grant execute on function cases.known_to(uuid, text, uuid) to plumbline_app;
