package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;

/// Results of checks as the tests need them.
final class Results {
    static final LocalDate OPENED = LocalDate.of(2026, 9, 14);
    static final Rules RULES = RuleBook.standard().on(OPENED);
    static final Inputs INPUTS = new Inputs(Map.of(Input.NAMES, "Sam Example", Input.BIRTH, "1990-01-01"));
    static final UUID RESEARCHER = new UUID(0, 1);

    private Results() {}

    static Sought sought(Level level, ApplicationReason reason) {
        return new Sought(level, Applicant.OFFICER, reason, true, true);
    }

    /// A result by somebody who may, on what is declared.
    static CheckResult of(Check check, ResultCode code, LocalDate ranOn) {
        var rules = RULES.check(check);
        return new CheckResult(
                new UUID(1, check.ordinal()),
                check,
                ranOn,
                RESEARCHER,
                rules.runners().iterator().next(),
                "Force",
                "APP-2026-000001: checks of the level",
                INPUTS.hash(rules.needs()),
                code,
                List.of(),
                "as found");
    }

    /// Every mandatory check, run on the day of the opening without a trace.
    static List<CheckResult> all(Sought sought) {
        return RULES.requirements(sought).stream()
                .filter(requirement -> requirement.need() == Need.MANDATORY)
                .map(requirement -> of(requirement.check(), ResultCode.NO_TRACE, OPENED))
                .toList();
    }
}
