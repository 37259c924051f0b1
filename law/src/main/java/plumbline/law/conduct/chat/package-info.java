/// Messages as the law of conduct sees them: who was a member, who could see what, what is usually alleged.
///
/// | Ask | Answer |
/// |---|---|
/// | could this member see this message? | [Visibility#of] |
/// | may failure to challenge it be alleged? | [FailureToChallenge#may] |
/// | which moments can a displayed local time mean? | [SentAt#shown] |
/// | which standards does such behaviour usually engage? | [Behaviour] |
@NullMarked
package plumbline.law.conduct.chat;

import org.jspecify.annotations.NullMarked;
