/// Misconduct proceedings beside criminal ones: the default is to go on.
///
/// | Ask | Answer |
/// |---|---|
/// | may this decision on prejudice be recorded? | [Prejudice#decide] |
/// | may proceedings be referred or go on? | [Prejudice#proceed] |
/// | what follows from the end of the criminal case? | [CriminalEnd] |
/// | until when can a message be prosecuted? | [Section127#limits] |
@NullMarked
package plumbline.law.conduct.criminal;

import org.jspecify.annotations.NullMarked;
