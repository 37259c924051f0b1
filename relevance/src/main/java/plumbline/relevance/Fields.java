package plumbline.relevance;

/// Names of the fields beside the four of [Form].
final class Fields {
    static final String EXHIBIT = "exhibit";
    static final String ORDINAL = "ordinal";
    static final String TEXT = "text";
    static final String SENDER = "sender";
    static final String SENDER_WORDS = "sender.words";
    static final String CONVERSATION = "conversation";
    static final String CONVERSATION_WORDS = "conversation.words";
    static final String AT = "at";
    static final String DAY = "day";
    static final String KIND = "kind";
    static final String FLAG = "flag";

    private Fields() {}
}
