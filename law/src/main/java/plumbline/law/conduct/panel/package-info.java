/// Who may sit, decide and stand in for whom, and who may not because of a conflict.
///
/// | Ask | Answer |
/// |---|---|
/// | who is the appropriate authority? | [AppropriateAuthority#of] |
/// | may this function be delegated to this person? | [Delegation#may] |
/// | may this person chair or conduct it? | [Chairs#may] |
/// | is the whole panel lawful? | [Panels#may] |
/// | may this person take this part, given what connects them with the matter? | [Conflicts#check] |
/// | who may speak for the person concerned? | [Representation] |
@NullMarked
package plumbline.law.conduct.panel;

import org.jspecify.annotations.NullMarked;
