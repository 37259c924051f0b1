package plumbline.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import plumbline.cases.CitedMessageTexts;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.chat.SentAt;
import plumbline.law.conduct.chat.Service;
import plumbline.law.conduct.criminal.Section127;
import plumbline.parameters.LawInUse;
import plumbline.people.Person;

/// For each message that an allegation rests on: until when it can be prosecuted under section 127 of the
/// Communications Act 2003, and whether the person served when it was sent.
@Component
class MessageLimits {
    private final ObjectProvider<CitedMessageTexts> texts;
    private final LawInUse law;

    MessageLimits(ObjectProvider<CitedMessageTexts> texts, LawInUse law) {
        this.texts = texts;
        this.law = law;
    }

    /// One message with its limits.
    ///
    /// @param lastDay the last day of the three years from sending; empty where the time of sending is not known
    /// @param prosecution whether it may still be begun; six months from sufficient evidence may end it sooner
    /// @param service whether the conduct regulations reach it; empty where the first day of service is not known
    record Limited(
            CitedMessageTexts.Shown message,
            Optional<String> lastDay,
            Optional<Verdict> prosecution,
            Optional<Verdict> service) {}

    List<Limited> of(OpenFile open, Instant now) {
        var clocks = law.clocks();
        return open.allegation().facts().messages().stream()
                .flatMap(message -> texts.stream()
                        .flatMap(evidence -> evidence.show(open.operationId(), message).stream())
                        .limit(1))
                .map(shown ->
                        limited(shown, clocks, open.allegation().concerned().person(), now))
                .toList();
    }

    private static Limited limited(CitedMessageTexts.Shown shown, ClockBook clocks, Person person, Instant now) {
        if (shown.sent().isEmpty()) {
            return new Limited(shown, Optional.empty(), Optional.empty(), Optional.empty());
        }
        var sent = new SentAt(shown.sent());
        var day = London.day(sent.candidates().getFirst());
        var limits = clocks.all().stream()
                .filter(duty ->
                        duty.clock().equals(Section127.CLOCK) && duty.scope().holdsOn(day))
                .findFirst()
                .map(clock -> Section127.limits(clock, sent, null, WorkingDays.englandAndWales()));
        return new Limited(
                shown,
                limits.flatMap(limit -> limit.fromOffence().lastDay()).map(London::words),
                limits.map(limit -> limit.prosecute(now)),
                Optional.ofNullable(person.joinedOn())
                        .map(joined -> new Service(joined, person.leftOn()).reaches(sent)));
    }
}
