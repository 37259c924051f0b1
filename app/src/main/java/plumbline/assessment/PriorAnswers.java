package plumbline.assessment;

import java.time.LocalDate;
import plumbline.law.vetting.decision.PriorResult;

/// An earlier decision as its form asks for it; which findings it is about is ticked beside it.
public record PriorAnswers(LocalDate decidedOn, String decidedBy, PriorResult result, String words) {}
