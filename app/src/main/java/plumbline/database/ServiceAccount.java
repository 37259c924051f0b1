package plumbline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The account that PostgreSQL runs as. PostgreSQL refuses root, so a root JVM hands its server to `nobody` with
/// `setpriv`; any other JVM runs it as itself.
///
/// The server also asks the kernel to be interrupted (a fast shutdown) when this JVM dies, so that `kill -9` of the
/// application leaves no server behind.
///
/// @param uid the numeric user that owns the cluster and runs the server
/// @param dropping whether this JVM is root and must give up its identity first
record ServiceAccount(int uid, boolean dropping) {
    private static final int NOBODY = 65534;
    private static final int DAC_OVERRIDE = 1;
    private static final int DAC_READ_SEARCH = 2;

    /// The owner of the cluster where one exists already, else this process or, for root, `nobody`.
    static ServiceAccount forCluster(Path cluster) {
        try {
            int self = uidOf(Path.of("/proc/self"));
            int owner = Files.exists(cluster) ? uidOf(cluster) : self == 0 ? NOBODY : self;
            if (self != 0 && owner != self) {
                throw new IllegalStateException("The database in " + cluster + " belongs to user id " + owner
                        + " and this process runs as " + self
                        + ": start Plumbline as the user that first started it, or choose another data directory.");
            }
            return new ServiceAccount(owner == 0 ? NOBODY : owner, self == 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The command line that runs a program as this account, for a short while, in this session.
    List<String> command(Path program, String... arguments) throws IOException {
        var line = new ArrayList<String>();
        if (dropping) {
            line.add("setpriv");
            line.addAll(identity(program));
            line.addAll(List.of("sh", "-c", "exec \"$@\"", "sh"));
        } else if (System.getProperty("user.name").equals("?")) {
            // A container may run us under a number without a name, which initdb refuses; in a namespace it is nobody.
            line.addAll(List.of("unshare", "--user"));
        }
        line.add(program.toString());
        line.addAll(List.of(arguments));
        return line;
    }

    /// As [#command(Path, String...)], for a server: in a session of its own, so that Ctrl-C on the terminal reaches
    /// the application first, and bound to the life of the thread that starts it.
    List<String> server(Path program, List<String> arguments) throws IOException {
        var line = new ArrayList<String>();
        if (installed("setsid")) {
            line.add("setsid");
        }
        if (dropping || installed("setpriv")) {
            line.addAll(List.of("setpriv", "--pdeathsig", "INT"));
            if (dropping) {
                line.addAll(identity(program));
            }
            line.addAll(List.of("sh", "-c", "exec \"$@\"", "sh"));
        }
        line.add(program.toString());
        line.addAll(arguments);
        return line;
    }

    /// Gives a file or folder to the account, readable by nobody else.
    void own(Path path) throws IOException {
        if (dropping) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", uid);
        }
    }

    private List<String> identity(Path program) throws IOException {
        if (!installed("setpriv")) {
            throw new IllegalStateException(
                    "PostgreSQL does not run as root, and setpriv (package util-linux), which would"
                            + " give up that identity, is not installed. Install it, or start Plumbline as an ordinary user.");
        }
        var options = new ArrayList<>(List.of("--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--no-new-privs"));
        if (!reachable(program)) {
            // A private home such as /root bars the way to our own files; only the right to pass through is kept. The
            // securebit makes access(2), which PostgreSQL asks about its own programs, count that right too.
            var right = "+" + passage();
            options.add("--securebits=+no_setuid_fixup");
            options.add("--inh-caps=" + right);
            options.add("--ambient-caps=" + right);
        }
        return options;
    }

    private static boolean reachable(Path program) throws IOException {
        for (var at = program.toRealPath().getParent(); at != null; at = at.getParent()) {
            if (!Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static String passage() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            var allowed = lines.filter(l -> l.startsWith("CapBnd:"))
                    .mapToLong(l -> Long.parseUnsignedLong(l.substring(7).strip(), 16))
                    .findFirst()
                    .orElse(0);
            if ((allowed >> DAC_READ_SEARCH & 1) == 1) {
                return "dac_read_search";
            }
            if ((allowed >> DAC_OVERRIDE & 1) == 1) {
                return "dac_override";
            }
            throw new IllegalStateException(
                    "The data directory lies in a folder closed to other users, where the database's account cannot go:"
                            + " choose another with plumbline.data, or start Plumbline as an ordinary user.");
        }
    }

    private static boolean installed(String program) {
        return Stream.of("/usr/bin/", "/bin/").anyMatch(d -> Files.isExecutable(Path.of(d + program)));
    }

    private static int uidOf(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }
}
