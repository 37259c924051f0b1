-- A finding that is kept from the person says what was told under seal; like that, it does not leave in a bundle.
alter table assessment.finding_recorded
    add column sealed_particulars jsonb check (jsonb_typeof(sealed_particulars) = 'object');

update audit.history_table
set withheld = '{sealed_particulars}'
where name = 'assessment.finding_recorded';
