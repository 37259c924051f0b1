package plumbline.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.forms.RecordForm;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.ResultCode;
import plumbline.law.vetting.level.Runner;

/// The acts of the office that have particulars, and their forms.
final class VettingForms {
    static final RecordForm<Request> REQUEST = RecordForm.of(Request.class, "request", DeclarationForms.WORDS);
    static final RecordForm<Result> RESULT = RecordForm.of(Result.class, "result", DeclarationForms.WORDS);
    static final RecordForm<SetAside> DEVIATION = RecordForm.of(SetAside.class, "deviation", DeclarationForms.WORDS);

    private VettingForms() {}

    /// A check is asked for.
    public record Request(String justification, boolean connected) {}

    /// A check came back.
    public record Result(
            LocalDate ranOn,
            Runner ranAs,
            ResultCode code,
            List<String> references,
            @Nullable String words) {}

    /// A check is to be set aside.
    public record SetAside(
            Check check,
            Set<Level> levels,
            Set<Applicant> applicants,
            String reason,
            String riskAssessment,
            LocalDate from,
            LocalDate to) {}
}
