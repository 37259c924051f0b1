package plumbline.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import plumbline.law.conduct.Forum;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.ProceedingsStage;
import plumbline.law.lane.ProceedingsStep;

/// One hearing of a case, as far as the public can be told of it: what its steps come to.
record Hearing(CaseFile file, UUID proceedings) {

    /// The latest one of the case that has something to tell on this page.
    static Optional<Hearing> toTell(CaseFile file, PublicPage page) {
        return file.proceedings().all().entrySet().stream()
                .filter(one -> page.hasPlaceAt(one.getValue().stage()))
                .map(one -> new Hearing(file, one.getKey()))
                .reduce((_, last) -> last);
    }

    Forum forum() {
        return file.proceedings().find(proceedings).orElseThrow().forum();
    }

    ProceedingsStage stage() {
        return file.proceedings().find(proceedings).orElseThrow().stage();
    }

    Optional<ProceedingsStep.Listed> listed() {
        return last(ProceedingsStep.Listed.class);
    }

    Optional<LocalDate> day() {
        return listed().map(ProceedingsStep.Listed::startsOn);
    }

    Optional<ProceedingsStep.Found> found() {
        return last(ProceedingsStep.Found.class);
    }

    Optional<ProceedingsStep.OutcomeDecided> outcome() {
        return last(ProceedingsStep.OutcomeDecided.class);
    }

    Optional<ProceedingsStep.Heard> heard() {
        return last(ProceedingsStep.Heard.class);
    }

    boolean personTold() {
        return last(ProceedingsStep.OutcomeServed.class).isPresent();
    }

    boolean representationsDecided() {
        return last(ProceedingsStep.WithholdingDecided.class)
                .filter(ProceedingsStep.WithholdingDecided::representationsConsidered)
                .isPresent();
    }

    /// What was decided to be withheld from the public.
    Set<ProceedingsStep.Withheld> withheld() {
        return last(ProceedingsStep.WithholdingDecided.class)
                .map(ProceedingsStep.WithholdingDecided::withheld)
                .orElse(Set.of());
    }

    /// Whether this is withheld; where publication itself is prohibited, so are the name and the conduct.
    boolean withholds(ProceedingsStep.Withheld what) {
        boolean told = what == ProceedingsStep.Withheld.NAME || what == ProceedingsStep.Withheld.CONDUCT;
        return withheld().contains(what) || told && withheld().contains(ProceedingsStep.Withheld.PUBLICATION);
    }

    private <S extends ProceedingsStep> Optional<S> last(Class<S> step) {
        return steps(step).reduce((_, last) -> last);
    }

    private <S extends ProceedingsStep> Stream<S> steps(Class<S> step) {
        return file.all(step).stream().filter(one -> one.proceedings().equals(proceedings));
    }
}
