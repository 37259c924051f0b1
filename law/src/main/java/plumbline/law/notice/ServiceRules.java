package plumbline.law.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.lane.NoticeStep.Channel;

/// The rules of service, as data in `service.txt`: by which channels, on what condition, deemed from when.
///
/// How e-mail is deemed served since 28 May 2025 could not be read. Until somebody has, the later day is
/// used, so that nobody loses a day that the Regulations give; [#withEmail] counts by a decision.
public final class ServiceRules {

    private static final ServiceRules STANDARD = new ServiceRules(ServiceRule.read("service.txt"));

    private final List<ServiceRule> rules;

    private ServiceRules(List<ServiceRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The rules that come with this library.
    public static ServiceRules standard() {
        return STANDARD;
    }

    /// The same, but e-mail counts as served this many working days after it is sent.
    ///
    /// @param decision where the reading comes from: the text itself, or advice
    public ServiceRules withEmail(int workingDays, Citation decision) {
        return new ServiceRules(rules.stream()
                .map(rule -> rule.channel() == Channel.EMAIL
                        ? new ServiceRule(
                                rule.channel(), rule.reach(), rule.agreed(), rule.from(), workingDays, decision)
                        : rule)
                .toList());
    }

    /// The channels that are open in this scope.
    public List<Channel> channels(NoticeScope scope) {
        return Stream.of(Channel.values())
                .filter(channel -> rule(channel, scope).isPresent())
                .toList();
    }

    /// From when a notice served like this counts as served.
    public Served deem(Serving serving, NoticeScope scope, WorkingDays workingDays) {
        Optional<ServiceRule> found = rule(serving.channel(), scope);
        if (found.isEmpty()) {
            return new Served.NotThus(new Verdict.Refused(
                    "SERVICE",
                    "A notice cannot be served like this for " + scope.words() + ": "
                            + serving.channel().label() + ".",
                    "Serve it in one of these ways: "
                            + String.join(
                                    "; ",
                                    channels(scope).stream().map(Channel::label).toList())
                            + ".",
                    rules.getFirst().citation()));
        }
        ServiceRule rule = found.get();
        if (rule.agreed() && serving.agreement().isBlank()) {
            return new Served.NotThus(new Verdict.Refused(
                    "SERVICE",
                    "This way of service must be agreed first: "
                            + serving.channel().label() + ".",
                    "Record who agreed and when, or serve it in person.",
                    rule.citation()));
        }
        Optional<Instant> from =
                rule.from() == ServiceRule.From.SENT ? Optional.of(serving.sentAt()) : serving.delivered();
        return from.<Served>map(at -> deemed(rule, London.day(at), workingDays))
                .orElseGet(() -> new Served.NotYet(
                        "Nothing shows yet that it was delivered: record when, and the proof.", rule.citation()));
    }

    private static Served.Deemed deemed(ServiceRule rule, LocalDate from, WorkingDays workingDays) {
        LocalDate on = from;
        for (int day = 0; day < rule.workingDays(); day++) {
            on = workingDays.onOrAfter(on.plusDays(1));
        }
        String words = London.words(from);
        String why = rule.channel().label() + ": " + rule.from().word() + " on " + words + ", counted as served "
                + (rule.workingDays() == 0
                        ? "that day."
                        : "on working day " + rule.workingDays() + " after it, " + London.words(on) + ".");
        return new Served.Deemed(on, why, rule.citation());
    }

    private Optional<ServiceRule> rule(Channel channel, NoticeScope scope) {
        return rules.stream()
                .filter(rule -> rule.channel() == channel && rule.reach().includes(scope))
                .findFirst();
    }
}
