-- The hash that the sender announced, if they knew it: bytes that do not have it become nothing.
alter table vault.upload
    add column sha256 bytea check (octet_length(sha256) = 32);
