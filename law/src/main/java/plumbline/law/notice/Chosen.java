package plumbline.law.notice;

import plumbline.law.Verdict;

/// What the catalogue has for a person, a route and a language.
public sealed interface Chosen {

    /// This form.
    record Form(NoticeForm form) implements Chosen {}

    /// Nothing, and why.
    record None(Verdict.Refused refusal) implements Chosen {}
}
