/// Notices: who must be told what, when, in which words, and when they count as told.
///
/// The words are data that a lawyer can read and change without us: one text file a notice, dated, in
/// `src/main/resources/plumbline/law/notice`; `README.txt` there says how to read one. A change is a new file
/// under a new date; an old one is never edited, so that a notice can be written again as it was.
///
/// | Ask | Answer |
/// |---|---|
/// | which notices are there for this person and route? | [NoticeBook#inScope] |
/// | what must this one say? | [NoticeBook#form], then [NoticeForm#fields] |
/// | may it go out? | [NoticeForm#check]: refused, naming each blank, or allowed with what is not confirmed |
/// | what does it say? | [NoticeForm#write] |
/// | from when does it count as served? | [ServiceRules#deem] |
/// | may it be kept back? | [Withholding#check] |
@NullMarked
package plumbline.law.notice;

import org.jspecify.annotations.NullMarked;
