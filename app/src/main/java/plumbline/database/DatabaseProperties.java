package plumbline.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `plumbline.database.*`: set `url` and the three logins to use a PostgreSQL server of your own; leave them out to
/// have the embedded one.
///
/// @param pool the most connections that requests may hold at once
@ConfigurationProperties("plumbline.database")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String ownerPassword,
        @Nullable String appPassword,
        @Nullable String sequencerPassword,
        @DefaultValue("16") int pool) {

    Server external(String url) {
        return new Server(
                url,
                login(Passwords.OWNER, ownerPassword, "owner"),
                login(Passwords.APP, appPassword, "app"),
                login(Passwords.SEQUENCER, sequencerPassword, "sequencer"));
    }

    private static Login login(String role, @Nullable String password, String key) {
        if (password == null) {
            throw new IllegalStateException(
                    "plumbline.database.url is set, so plumbline.database." + key + "-password must be set too");
        }
        return new Login(role, password);
    }
}
