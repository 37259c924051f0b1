package plumbline.audit;

import java.util.UUID;

/// Who acts now, for which organisation and for what purpose. Bound for the length of a request or a job; every fact
/// recorded within it is theirs.
///
/// A scoped value and not a parameter, so that no call on the way can put in somebody else.
public record Acting(UUID userId, String organisation, String purpose) {

    /// The actor for what the system does unasked: sequencing, signing, reconciling, indexing.
    public static final UUID SYSTEM = new UUID(0, 1);

    private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

    /// The system itself, doing `purpose`.
    public static Acting system(String purpose) {
        return new Acting(SYSTEM, "system", purpose);
    }

    /// Who acts now. Throws when nobody does: code that records facts runs under [#as].
    public static Acting current() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("nobody is acting: bind the actor with Acting.as before recording a fact");
        }
        return CURRENT.get();
    }

    /// Does `work` as `acting`, and returns what it returns.
    public static <T, X extends Throwable> T as(Acting acting, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, acting).call(work);
    }
}
