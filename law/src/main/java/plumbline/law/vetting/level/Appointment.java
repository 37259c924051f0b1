package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;

/// An appointment, transfers and returns included, and the clearance that it would rest on.
///
/// @param on the day of the appointment
/// @param clearedOn when the clearance was granted
/// @param issuedForIt whether it was issued for this appointment, and not for a post in another force
/// @param policyAccepts whether local policy accepts another force's clearance, where the law leaves that open
public record Appointment(LocalDate on, LocalDate clearedOn, boolean issuedForIt, boolean policyAccepts) {

    private static final Citation BARRED = Citation.confirmed(
            "Police Act 1996",
            "Part 4A, with the Police Barred List and Police Advisory List Regulations 2017 (SI 2017/1135)",
            "as their notes and the College's page say: nobody on the barred list is appointed");

    /// Whether the clearance is young enough and issued for it.
    public Verdict may(Rules rules) {
        return age(rules).and(() -> origin(rules));
    }

    private Verdict age(Rules rules) {
        Figure figure = rules.figure("appointment");
        LocalDate last = clearedOn.plusMonths(figure.number());
        if (clearedOn.isAfter(on)) {
            return Verdict.refused(
                    "APPOINTMENT",
                    "The clearance was granted on " + London.words(clearedOn) + ", after the appointment.",
                    "Appoint the person on that day or later, until " + London.words(last) + ".",
                    figure.citation());
        }
        return on.isAfter(last)
                ? Verdict.refused(
                        "APPOINTMENT",
                        "The clearance was granted on " + London.words(clearedOn) + ", more than " + figure.words()
                                + " before the appointment.",
                        "Vet the person again; that clearance allowed an appointment until " + London.words(last) + ".",
                        figure.citation())
                : Verdict.allowed();
    }

    private Verdict origin(Rules rules) {
        Figure others = rules.figure("others-clearance");
        if (issuedForIt || (others.number() > 0 && policyAccepts)) {
            return Verdict.allowed();
        }
        return Verdict.refused(
                "APPOINTMENT",
                "The clearance was not issued for this appointment.",
                others.number() > 0
                        ? "Vet the person, or let local policy say that another force's clearance is accepted."
                        : "Vet the person for it.",
                others.citation());
    }

    /// Whether the barred and advisory lists let the person be appointed. What they answered afterwards is no answer.
    ///
    /// @param answers of the lists, in the order of recording
    public Verdict mayByLists(Rules rules, List<CheckResult> answers) {
        Optional<CheckResult> latest = answers.stream()
                .filter(answer -> answer.check() == Check.BAR && !answer.ranOn().isAfter(on))
                .reduce((_, later) -> later);
        Figure fresh = rules.figure("barred-list");
        if (latest.isEmpty() || latest.get().ranOn().plusDays(fresh.number()).isBefore(on)) {
            return Verdict.refused(
                    "BARRED-LIST",
                    latest.map(answer -> "The lists were consulted on " + London.words(answer.ranOn()) + ", more than "
                                    + fresh.words() + " before the appointment.")
                            .orElse("The barred and advisory lists were not consulted."),
                    "Consult them again, " + fresh.words() + " before the appointment at most.",
                    fresh.citation());
        }
        return latest.get().code() == ResultCode.NO_TRACE
                ? Verdict.allowed()
                : Verdict.refused(
                        "P-BAR-3",
                        "The person is on the lists, or they gave no answer.",
                        "Nothing would while a barred-list entry stands: it is absolute, and no departure reaches it.",
                        BARRED);
    }
}
