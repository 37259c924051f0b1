package plumbline.chat;

/// What a platform sentence says happened.
public enum SystemKind {
    ENCRYPTION_NOTICE,
    SECURITY_CODE_CHANGED,
    GROUP_CREATED,
    SUBJECT_CHANGED,
    DESCRIPTION_CHANGED,
    ICON_CHANGED,
    ADDED,
    REMOVED,
    JOINED,
    LEFT,
    ADMIN_GRANTED,
    ADMIN_REVOKED,
    NUMBER_CHANGED,
    DISAPPEARING_TIMER,
    SETTINGS_CHANGED,
    BLOCKED,
    UNBLOCKED,
    PINNED,
    CALL,
    HISTORY_CLEARED,
    SCREENSHOT,
    MIGRATED,
    /// Not classified; the sentence is kept.
    OTHER
}
