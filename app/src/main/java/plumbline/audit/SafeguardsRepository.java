package plumbline.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Refuses to start on a database that may forget what it said it had kept.
class SafeguardsRepository {
    private static final List<String> NEVER_OFF = List.of("fsync", "synchronous_commit", "full_page_writes");

    private SafeguardsRepository() {}

    static void demand(JdbcClient jdbc) {
        List<String> off = NEVER_OFF.stream()
                .filter(setting -> jdbc.sql("select current_setting(:setting)")
                        .param("setting", setting)
                        .query(String.class)
                        .single()
                        .equals("off"))
                .toList();
        if (!off.isEmpty()) {
            throw new IllegalStateException("the database runs with " + String.join(", ", off)
                    + " off, so that a power cut may undo a recorded fact: switch on in postgresql.conf, and look for"
                    + " an override by alter role or alter database");
        }
    }
}
