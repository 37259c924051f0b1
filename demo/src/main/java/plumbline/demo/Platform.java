package plumbline.demo;

/// The messaging service that carries a conversation.
enum Platform {
    WHATSAPP,
    TELEGRAM
}
