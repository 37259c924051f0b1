-- In the one order in which they are shown, so that a page begins where the one before ended and not at the first.
drop index clearance.shortfall_by_risk;
create index shortfall_by_risk on clearance.shortfall (evaluation_id, (-risk), clearance_id);
