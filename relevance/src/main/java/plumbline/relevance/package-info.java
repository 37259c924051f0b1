/// Search over messages: one Lucene document an event, one index a compartment.
///
/// A compartment (an operation) has a directory of its own, so that the counts and the ranking of one matter can say
/// nothing about another: a shared index would leak the existence of a walled matter through its word frequencies.
///
/// The way in is [MessageIndex]; the way out is [MessageSearch], asked with a [MessageQuery], which [SearchText] reads
/// from one line of text. The index is a projection: [ContentDigest] shows that a rebuilt one holds the same.
///
/// Each text is indexed four times ([Form]): as written, folded, stemmed, and as three-letter grams of its run-together
/// letters. No word is a stop word: "off" and "one of them" are evidence.
@NullMarked
package plumbline.relevance;

import org.jspecify.annotations.NullMarked;
