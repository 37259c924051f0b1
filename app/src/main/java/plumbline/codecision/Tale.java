package plumbline.codecision;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import plumbline.forms.Labels;
import plumbline.law.vetting.Side;
import plumbline.web.Dates;

/// The course of a case in sentences that give nothing of a sealed opinion away.
final class Tale {
    private final Function<UUID, String> reviewer;
    private final Function<UUID, String> account;

    Tale(Function<UUID, String> reviewer, Function<UUID, String> account) {
        this.reviewer = reviewer;
        this.account = account;
    }

    List<TwoKeyPages.Happened> of(Course course) {
        return course.steps().reversed().stream()
                .map(one -> new TwoKeyPages.Happened(
                        Dates.dateTime(one.at()), sentence(one.step()), account.apply(one.by())))
                .toList();
    }

    private String sentence(Step step) {
        return switch (step) {
            case Step.Drawn drawn -> drawn(drawn);
            case Step.HostDrawn host -> "The force's part is taken by " + reviewer.apply(host.reviewer());
            case Step.Filed filed -> "The file holds " + filed.evidence().size() + " documents";
            case Step.Named named -> "The person was told who sits, on " + Dates.date(named.on());
            case Step.NothingAgainst _ -> "The person has nothing against them";
            case Step.Objected objected ->
                "The person objected to " + reviewer.apply(objected.reviewer()) + ": " + objected.grounds();
            case Step.ObjectionRuled ruled ->
                "The objection was " + (ruled.upheld() ? "upheld: " : "not upheld: ") + ruled.reason();
            case Step.FellIll ill -> reviewer.apply(ill.reviewer()) + " is ill since " + Dates.date(ill.since());
            case Step.Unconflicted said ->
                reviewer.apply(said.reviewer()) + " declared that nothing stands between them and the person";
            case Step.Left left -> left(left);
            case Step.Sealed sealed -> whose(sealed) + " was sealed";
            case Step.Opened opened ->
                "The envelopes were opened together (" + opened.opinions().size() + ")";
            case Step.Voided voided ->
                (voided.incident() ? "INCIDENT. " : "") + "An opinion is void: " + voided.reason();
            case Step.Reached reached -> Labels.of(reached.outcome());
            case Step.Resumed resumed -> "The checks were looked at again: " + resumed.what();
            case Step.Reopened again -> "The case is decided again. " + again.why();
            case Step.Asked asked -> "A reviewer asked: " + asked.question();
            case Step.Answered answered -> "The force answered: " + answered.answer();
            case Step.Withheld withheld -> withheld.label() + " was withheld: " + withheld.reason();
            case Step.Read read -> reviewer.apply(read.reviewer()) + " read: " + read.label();
            case Step.Unmasked unmasked ->
                reviewer.apply(unmasked.reviewer()) + " unmasked the "
                        + unmasked.field().label() + ": " + unmasked.reason();
            case Step.Peeked peeked ->
                account.apply(peeked.account()) + " asked for " + peeked.what() + " too early, and was refused";
            case Step.Departed departed -> "The chief officer departed until " + Dates.date(departed.until());
            case Step.PersonTold told -> "The person was told of the decision, on " + Dates.date(told.on());
            case Step.Appealed appealed -> "An appeal came in on " + Dates.date(appealed.receivedOn());
            case Step.PanelSet set ->
                "An appeal panel was set: "
                        + String.join(
                                ", ",
                                set.seats().stream()
                                        .map(seat -> account.apply(seat.accountId()))
                                        .toList());
            case Step.AppealHeard heard ->
                "An appeal panel of " + heard.votes().size() + (heard.opened() ? " opened the door" : " left it shut");
            case Step.Concluded end ->
                (end.cleared() ? "Decided: clear, by " : "Decided: not clear, by ")
                        + end.basis().label();
        };
    }

    private String drawn(Step.Drawn drawn) {
        var passed = drawn.passedOver().isEmpty()
                ? ""
                : "; " + drawn.passedOver().size() + " passed over ("
                        + String.join(
                                ", ",
                                drawn.passedOver().stream()
                                        .map(Step.PassedOver::rule)
                                        .distinct()
                                        .toList())
                        + ")";
        return drawn.drawn().isEmpty()
                ? "Nobody could be drawn" + passed
                : "Drawn by lot: "
                        + String.join(", ", drawn.drawn().stream().map(reviewer).toList()) + passed;
    }

    private String left(Step.Left left) {
        var code = left.code();
        return reviewer.apply(left.reviewer()) + " left: " + left.why().label()
                + (code == null ? "" : " (" + code + ", " + code.label() + ")");
    }

    private String whose(Step.Sealed sealed) {
        return sealed.side() == Side.FORCE
                ? "The force's opinion"
                : "The opinion of " + reviewer.apply(sealed.author());
    }
}
