package plumbline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import plumbline.ledger.EntryBundle;
import plumbline.ledger.TilePath;
import plumbline.ledger.TileSink;
import plumbline.ledger.TileSource;

/// The log's tiles as database rows. Entry bundles are not kept: they are the leaves, put together when asked for.
class TileRepository implements TileSource, TileSink {
    private static final int HASH = 32;

    private final JdbcClient jdbc;

    TileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public byte @Nullable [] read(String path) {
        TilePath tile = TilePath.parse(path);
        return tile.level() == TilePath.ENTRIES ? entries(tile) : hashes(tile);
    }

    @Override
    public void write(TilePath path, byte[] bytes) {
        if (path.level() == TilePath.ENTRIES) {
            return;
        }
        jdbc.sql("""
                        insert into audit.tile (level, n, hashes)
                        values (:level, :n, :hashes)
                        on conflict (level, n) do update
                        set hashes = excluded.hashes""")
                .param("level", path.level())
                .param("n", path.index())
                .param("hashes", bytes)
                .update();
    }

    private byte @Nullable [] hashes(TilePath tile) {
        return jdbc.sql("""
                        select substring(hashes for :bytes)
                        from audit.tile
                        where level = :level
                          and n = :n
                          and octet_length(hashes) >= :bytes""")
                .param("bytes", tile.width() * HASH)
                .param("level", tile.level())
                .param("n", tile.index())
                .query(byte[].class)
                .optional()
                .orElse(null);
    }

    private byte @Nullable [] entries(TilePath bundle) {
        long first = bundle.index() * TilePath.FULL;
        List<byte[]> leaves = jdbc.sql("""
                        select leaf
                        from audit.leaf
                        where idx >= :first
                          and idx < :first + :width
                        order by idx""")
                .param("first", first)
                .param("width", bundle.width())
                .query((row, _) -> row.getBytes("leaf"))
                .list();
        return leaves.size() == bundle.width() ? EntryBundle.bytes(leaves) : null;
    }
}
