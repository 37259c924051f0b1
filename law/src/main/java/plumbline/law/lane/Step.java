package plumbline.law.lane;

/// One fact that a person records about a case, with its particulars.
///
/// Particulars are plain values: days, instants, numbers, words, answers, enums, identities, and lists or records of
/// those; so a step is stored as it is. A particular that may be unknown is nullable.
public sealed interface Step
        permits MatterStep,
                AllegationStep,
                SubjectStep,
                RestrictionStep,
                CriminalStep,
                ProceedingsStep,
                StaffStep,
                NoticeStep,
                PublicationStep,
                EvidenceStep {

    /// What kind of step it is.
    default StepKind kind() {
        return StepKind.of(getClass());
    }
}
