package plumbline.audit;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// One act of a superuser against the record, and what a finding about it must name.
///
/// @param what for the test's name
/// @param sql run with triggers off
/// @param tables those that it touches, to be put back afterwards
/// @param named every one of these must stand in some finding
record Edit(String what, String sql, List<String> tables, List<String> named) {
    private static final List<String> COLUMNS = List.of(
            "body = body || '.'",
            "body = null",
            "weight = weight + 1e-15",
            "bytes = '\\x00fe'",
            "on_day = on_day + 1",
            "lasted = lasted + interval '1 microsecond'",
            "tags = tags || 'x'::text",
            "extra = extra || '{\"c\": null}'",
            "recorded_at = recorded_at - interval '1 microsecond'",
            "recorded_by = gen_random_uuid()",
            "weight = null");

    /// A random edit on a record with these notes and accounts, logged in this order.
    static Edit random(SplittableRandom random, List<UUID> notes, List<UUID> accounts) {
        UUID one = notes.get(random.nextInt(notes.size()));
        UUID other = notes.get((notes.indexOf(one) + 1 + random.nextInt(notes.size() - 1)) % notes.size());
        UUID account = accounts.get(random.nextInt(accounts.size()));
        int kind = random.nextInt(24);
        return switch (kind) {
            case 0, 1, 2, 3, 4, 5 -> column(one, COLUMNS.get(random.nextInt(COLUMNS.size())));
            case 6 ->
                new Edit(
                        "update withheld column",
                        "update drill.account set password_hash = 'mine' where fact_id = '%s'".formatted(account),
                        List.of("drill.account"),
                        List.of(account.toString(), "drill.account", "column password_hash was altered"));
            case 7, 8 ->
                new Edit(
                        "delete row",
                        "delete from drill.note where fact_id = '%s'".formatted(one),
                        List.of("drill.note"),
                        List.of(one.toString(), "drill.note"));
            case 9, 10 -> insert(one, new UUID(random.nextLong(), random.nextLong()), false);
            case 11 -> insert(one, new UUID(random.nextLong(), random.nextLong()), true);
            case 12, 13 -> swapValues(one, other);
            case 14 -> swapIdentities("drill.note", one, other);
            case 15 -> swapIdentities("audit.fact", one, other);
            case 16 ->
                new Edit(
                        "delete row and fact",
                        "delete from drill.note where fact_id = '%1$s'; delete from audit.fact where fact_id = '%1$s'"
                                .formatted(one),
                        List.of("drill.note", "audit.fact"),
                        List.of(one.toString()));
            case 17 ->
                new Edit(
                        "new salts for a new value",
                        """
                        update drill.note set body = 'mine' where fact_id = '%1$s';
                        update audit.fact set salt = sha256(salt) where fact_id = '%1$s'""".formatted(one),
                        List.of("drill.note", "audit.fact"),
                        List.of(one.toString(), "column body was altered", "its commitment is not the one"));
            case 18 ->
                new Edit(
                        "forget a column's commitment",
                        "update audit.fact set fields = fields - 'body' where fact_id = '%s'".formatted(one),
                        List.of("audit.fact"),
                        List.of(one.toString(), "column body holds a value that was never recorded"));
            case 19 ->
                new Edit(
                        "alter leaf",
                        "update audit.leaf set leaf = set_byte(leaf, 5, get_byte(leaf, 5) # 1) where fact_id = '%s'"
                                .formatted(one),
                        List.of("audit.leaf"),
                        List.of(one.toString(), "its commitment is not the one in the log"));
            case 20 -> swapIdentities("audit.leaf", one, other);
            case 21 ->
                new Edit(
                        "delete leaf",
                        "delete from audit.leaf where fact_id = '%s'".formatted(one),
                        List.of("audit.leaf"),
                        List.of(one.toString(), "is missing from the log"));
            case 22 ->
                new Edit(
                        "smuggle through the outbox",
                        """
                        insert into audit.outbox (fact_id, leaf, mac, queued_at)
                        select '%1$s', leaf, sha256(leaf), now() from audit.leaf where fact_id = '%2$s'""".formatted(new UUID(1, kind), one),
                        List.of("audit.outbox"),
                        List.of(new UUID(1, kind).toString(), "without the recorder's mark"));
            default ->
                new Edit(
                        "alter tile",
                        "update audit.tile set hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1) where level = 0",
                        List.of("audit.tile"),
                        List.of("tile/0/000"));
        };
    }

    private static Edit column(UUID row, String assignment) {
        return new Edit(
                assignment,
                "update drill.note set %s where fact_id = '%s'".formatted(assignment, row),
                List.of("drill.note"),
                List.of(
                        row.toString(),
                        "drill.note",
                        "column " + assignment.substring(0, assignment.indexOf(' ')) + " was altered"));
    }

    private static Edit insert(UUID like, UUID id, boolean withFact) {
        String row = """
                insert into drill.note
                select '%s', recorded_at, recorded_by, body, weight, bytes, on_day, lasted, tags, extra
                from drill.note
                where fact_id = '%s'""".formatted(id, like);
        String fact = """
                ;
                insert into audit.fact
                select '%s', history_table, salt, fields
                from audit.fact
                where fact_id = '%s'""".formatted(id, like);
        return new Edit(
                withFact ? "insert row and fact" : "insert row",
                withFact ? row + fact : row,
                List.of("drill.note", "audit.fact"),
                List.of(id.toString(), "drill.note", "the log does not know it"));
    }

    private static Edit swapValues(UUID one, UUID other) {
        return new Edit(
                "swap values",
                """
                        update drill.note mine
                        set body = theirs.body
                        from drill.note theirs
                        where (mine.fact_id, theirs.fact_id) in (('%1$s', '%2$s'), ('%2$s', '%1$s'))""".formatted(one, other),
                List.of("drill.note"),
                List.of(one.toString(), other.toString()));
    }

    private static Edit swapIdentities(String table, UUID one, UUID other) {
        return new Edit(
                "swap identities in " + table,
                """
                update %1$s set fact_id = '%4$s' where fact_id = '%2$s';
                update %1$s set fact_id = '%2$s' where fact_id = '%3$s';
                update %1$s set fact_id = '%3$s' where fact_id = '%4$s'""".formatted(table, one, other, new UUID(2, 2)),
                List.of(table),
                List.of(one.toString(), other.toString()));
    }
}
