/// Search and review of messages.
module plumbline.relevance {
    exports plumbline.relevance;

    requires static org.jspecify;
    requires com.ibm.icu;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.analysis.icu;
    requires org.apache.lucene.queries;
    requires org.apache.lucene.highlighter;
}
