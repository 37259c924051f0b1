/// How serious an allegation is, whether there is a case to answer, and where it then goes.
///
/// | Ask | Answer |
/// |---|---|
/// | what do the eight questions point to? | [Questions#suggest] |
/// | may this assessment be recorded, by this person? | [Assessments#may], [Assessments#revise] |
/// | where may an allegation below misconduct go? | [Assessments#below] |
/// | may this decision on the case to answer be recorded? | [CasesToAnswer#decide] |
/// | where may the allegation go now? | [Routes#may], [Routes#options], [Routes#withdraw] |
/// | may an accelerated hearing be certified? | [AcceleratedHearings#certify] |
/// | may strands be split or merged so? | [Lineage#recast] |
@NullMarked
package plumbline.law.conduct.severity;

import org.jspecify.annotations.NullMarked;
