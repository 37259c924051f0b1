package plumbline.imports;

/// What became of the rows so far: rows in = added + changed + same + rejected, at every moment.
public record Account(long added, long changed, long same, long rejected) {
    static final Account NOTHING = new Account(0, 0, 0, 0);

    /// Every row, empty lines and the heading left out.
    public long in() {
        return added + changed + same + rejected;
    }

    /// Rows that were understood.
    public long understood() {
        return added + changed + same;
    }

    Account and(Taken one) {
        return switch (one) {
            case Taken.Added _ -> new Account(added + 1, changed, same, rejected);
            case Taken.Changed _ -> new Account(added, changed + 1, same, rejected);
            case Taken.Same _ -> new Account(added, changed, same + 1, rejected);
            case Taken.Rejected _ -> new Account(added, changed, same, rejected + 1);
        };
    }
}
