-- Hashes that would let a holder of a bundle guess at leisure. Their digests stay in it, their values do not.
update audit.history_table
set withheld = '{password_hash}'
where name = 'access.password_set';

update audit.history_table
set withheld = '{code_hash}'
where name in ('access.activation_issued', 'access.activation_used');
