-- What a check brought under seal is read by those who decide and by nobody else, so it does not leave in a bundle
-- either: it lies in columns of its own, of which only the digests do. Rows from before keep it where it was.
alter table vetting.check_recorded add column sealed_refs text[];
alter table vetting.check_recorded add column sealed_words text check (length(sealed_words) <= 8000);

update audit.history_table
set withheld = '{sealed_refs,sealed_words}'
where name = 'vetting.check_recorded';
