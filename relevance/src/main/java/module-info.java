/// Search and review of messages.
module plumbline.relevance {
    requires static org.jspecify;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.analysis.icu;
    requires org.apache.lucene.queryparser;
    requires org.apache.lucene.highlighter;
}
