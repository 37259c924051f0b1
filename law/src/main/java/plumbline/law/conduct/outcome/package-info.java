/// What may follow from a finding: the outcome, how long a warning lasts, and the lists of the College of Policing.
///
/// | Ask | Answer |
/// |---|---|
/// | may this body record this finding? | [Findings#may] |
/// | which outcomes are open? | [Outcomes#matrix], [Outcomes#may] |
/// | how long may a warning last? | [Outcomes#length] |
/// | is it reported to the barred or the advisory list? | [Lists#entry], [Lists#leaving] |
/// | what protects whoever takes part in reflective practice? | [Reflection] |
/// | may the staff procedure go on? | [StaffProcedure] |
@NullMarked
package plumbline.law.conduct.outcome;

import org.jspecify.annotations.NullMarked;
