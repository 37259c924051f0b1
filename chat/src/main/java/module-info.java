/// Chat exports in, conversations out.
module plumbline.chat {
    requires static org.jspecify;
    requires tools.jackson.core;
    requires org.apache.commons.compress;

    exports plumbline.chat;
}
