package plumbline.database;

/// A database role and its password.
public record Login(String role, String password) {
    /// Keeps the password out of logs and stack traces.
    @Override
    public String toString() {
        return role;
    }
}
