package plumbline.law.vetting.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.London;
import plumbline.law.vetting.level.Rules;

/// What a declaration lacks: pointed out while it is filled, and held against it when it is sent.
public final class Gaps {

    /// From this age on somebody has a history of work.
    private static final int WORKING_AGE = 16;

    private final Declaration declaration;
    private final LocalDate today;
    private final Rules rules;
    private final List<Gap> gaps = new ArrayList<>();

    private Gaps(Declaration declaration, LocalDate today, Rules rules) {
        this.declaration = declaration;
        this.today = today;
        this.rules = rules;
    }

    /// Everything that it lacks, in the order of the form.
    public static List<Gap> of(Declaration declaration, LocalDate today, Rules rules) {
        Gaps gaps = new Gaps(declaration, today, rules);
        gaps.aboutYou();
        gaps.addresses();
        new FamilyGaps(declaration.family(), gaps.gaps).find();
        gaps.associates();
        gaps.past();
        gaps.money();
        gaps.work();
        gaps.service();
        gaps.online();
        return List.copyOf(gaps.gaps);
    }

    private void aboutYou() {
        AboutYou you = declaration.aboutYou();
        ask(you.givenNames(), Section.ABOUT_YOU, "givenNames", "Your given names.");
        ask(you.familyName(), Section.ABOUT_YOU, "familyName", "Your family name.");
        ask(you.born(), Section.ABOUT_YOU, "born", "Your date of birth.");
        ask(you.birthPlace(), Section.ABOUT_YOU, "birthPlace", "Where you were born.");
        ask(you.otherNames(), Section.ABOUT_YOU, "otherNames", "Whether you ever had another name.");
        listed(
                you.otherNames(),
                you.formerNames(),
                Section.ABOUT_YOU,
                "otherNames",
                "You had another name: say which, and when.");
        for (int i = 0; i < you.formerNames().size(); i++) {
            ask(
                    you.formerNames().get(i).name(),
                    Section.ABOUT_YOU,
                    "formerNames-" + (i + 1) + "-name",
                    "Other name " + (i + 1) + ": the name.");
        }
        if (you.otherNames() == YesNo.NO && isUnlikeBothParents(you)) {
            gaps.add(Gap.look(
                    Section.ABOUT_YOU,
                    "otherNames",
                    "Your family name is neither your mother's nor your father's: did you have another before?"));
        }
    }

    private boolean isUnlikeBothParents(AboutYou you) {
        List<String> parents = Stream.of(Relation.MOTHER, Relation.FATHER)
                .flatMap(declaration.family()::all)
                .map(parent -> parent.name() + " " + parent.otherNamesOfTheirs())
                .toList();
        String name = you.familyName();
        return name != null
                && parents.size() > 1
                && parents.stream().noneMatch(parent -> containsIgnoringCase(parent, name));
    }

    private static boolean containsIgnoringCase(String text, String part) {
        return text.toLowerCase(Locale.UK).contains(part.toLowerCase(Locale.UK));
    }

    private void addresses() {
        List<Addresses.Address> addresses = declaration.addresses().addresses();
        if (addresses.stream().noneMatch(one -> one.from() != null && one.to() == null)) {
            gaps.add(Gap.needed(Section.ADDRESSES, "addresses-1-lines", "Where you live now."));
        }
        for (int i = 0; i < addresses.size(); i++) {
            Addresses.Address one = addresses.get(i);
            String at = "addresses-" + (i + 1) + "-";
            String which = "Address " + (i + 1) + ": ";
            ask(one.lines(), Section.ADDRESSES, at + "lines", which + "the street and the place.");
            ask(one.uk(), Section.ADDRESSES, at + "uk", which + "whether it is in the United Kingdom.");
            ask(one.from(), Section.ADDRESSES, at + "from", which + "since when you lived there.");
            if (one.uk() == YesNo.NO) {
                ask(one.country(), Section.ADDRESSES, at + "country", which + "the country.");
            }
            order(one.from(), one.to(), Section.ADDRESSES, at + "to", which);
        }
        holes(
                addresses.stream().flatMap(Addresses.Address::span),
                history(),
                Section.ADDRESSES,
                "addresses-1-from",
                "where you lived");
    }

    private void associates() {
        Associates known = declaration.associates();
        ask(known.knowsAny(), Section.ASSOCIATES, "knowsAny", "Whether you know anybody with a criminal record.");
        listed(known.knowsAny(), known.associates(), Section.ASSOCIATES, "knowsAny", "You know somebody: say whom.");
        for (int i = 0; i < known.associates().size(); i++) {
            String at = "associates-" + (i + 1) + "-";
            ask(known.associates().get(i).name(), Section.ASSOCIATES, at + "name", "An associate's name.");
            ask(
                    known.associates().get(i).howKnown(),
                    Section.ASSOCIATES,
                    at + "howKnown",
                    "How you know an associate.");
        }
    }

    private void past() {
        Past past = declaration.past();
        ask(past.anything(), Section.PAST, "anything", "Whether you ever had to do with the law.");
        listed(past.anything(), past.matters(), Section.PAST, "anything", "You had to do with the law: say each time.");
        for (int i = 0; i < past.matters().size(); i++) {
            Past.Matter one = past.matters().get(i);
            String at = "matters-" + (i + 1) + "-";
            String which = "Contact " + (i + 1) + ": ";
            ask(one.matterKind(), Section.PAST, at + "matterKind", which + "what kind.");
            ask(one.what(), Section.PAST, at + "what", which + "what happened.");
            ask(one.on(), Section.PAST, at + "on", which + "on which day.");
            ask(one.running(), Section.PAST, at + "running", which + "whether it is still being looked into.");
            if (one.running() == YesNo.NO) {
                ask(one.outcome(), Section.PAST, at + "outcome", which + "how it ended.");
            }
        }
    }

    private void money() {
        Money money = declaration.money();
        ask(money.judgments(), Section.MONEY, "judgments", "Whether a court ever ordered you to pay.");
        ask(money.insolvency(), Section.MONEY, "insolvency", "Whether you were ever insolvent.");
        ask(money.defaults(), Section.MONEY, "defaults", "Whether you are behind with payments.");
        ask(money.debtPounds(), Section.MONEY, "debtPounds", "What you owe; 0 if nothing.");
        if (Stream.of(money.judgments(), money.insolvency(), money.defaults()).anyMatch(YesNo.YES::equals)) {
            ask(money.explanation(), Section.MONEY, "explanation", "What happened with your money, and how it stands.");
        }
    }

    private void work() {
        Work work = declaration.work();
        for (int i = 0; i < work.jobs().size(); i++) {
            Work.Job one = work.jobs().get(i);
            String at = "jobs-" + (i + 1) + "-";
            String which = "Entry " + (i + 1) + " of your work: ";
            ask(one.occupation(), Section.WORK, at + "occupation", which + "what you did.");
            ask(one.from(), Section.WORK, at + "from", which + "since when.");
            if (one.occupation() != null && one.occupation().hasEmployer()) {
                ask(one.employer(), Section.WORK, at + "employer", which + "the employer or school.");
                ask(one.contact(), Section.WORK, at + "contact", which + "whom we can ask.");
                if (one.to() != null) {
                    ask(one.leaving(), Section.WORK, at + "leaving", which + "why you left.");
                }
            }
            order(one.from(), one.to(), Section.WORK, at + "to", which);
        }
        LocalDate born = declaration.aboutYou().born();
        LocalDate of = born == null ? history() : born.plusYears(WORKING_AGE);
        holes(
                work.jobs().stream().flatMap(Work.Job::span),
                of.isAfter(history()) ? of : history(),
                Section.WORK,
                "jobs-1-from",
                "what you did");
        if (work.referees().isEmpty()) {
            gaps.add(Gap.needed(Section.WORK, "referees-1-name", "Somebody who knows you and can be asked."));
        }
        for (int i = 0; i < work.referees().size(); i++) {
            String at = "referees-" + (i + 1) + "-";
            ask(work.referees().get(i).name(), Section.WORK, at + "name", "A referee's name.");
            ask(work.referees().get(i).contact(), Section.WORK, at + "contact", "How a referee can be asked.");
        }
        ask(
                work.businessInterests(),
                Section.WORK,
                "businessInterests",
                "Whether you have a business or a second job.");
        if (work.businessInterests() == YesNo.YES) {
            ask(work.interests(), Section.WORK, "interests", "Which business or second job.");
        }
    }

    private void service() {
        Service service = declaration.service();
        ask(service.police(), Section.SERVICE, "police", "Whether you ever served in police.");
        listed(
                service.police(),
                service.policeService(),
                Section.SERVICE,
                "police",
                "You served in police: say where.");
        for (int i = 0; i < service.policeService().size(); i++) {
            Service.Police one = service.policeService().get(i);
            String at = "policeService-" + (i + 1) + "-";
            String which = "Police service " + (i + 1) + ": ";
            ask(one.force(), Section.SERVICE, at + "force", which + "the force.");
            ask(one.from(), Section.SERVICE, at + "from", which + "since when.");
            order(one.from(), one.to(), Section.SERVICE, at + "to", which);
        }
        ask(service.military(), Section.SERVICE, "military", "Whether you ever served in armed forces.");
        listed(
                service.military(),
                service.militaryService(),
                Section.SERVICE,
                "military",
                "You served in armed forces: say where.");
        for (int i = 0; i < service.militaryService().size(); i++) {
            Service.Military one = service.militaryService().get(i);
            String at = "militaryService-" + (i + 1) + "-";
            String which = "Military service " + (i + 1) + ": ";
            ask(one.branch(), Section.SERVICE, at + "branch", which + "the service.");
            if (one.number() == null) {
                gaps.add(Gap.look(
                        Section.SERVICE, at + "number", which + "your service number, if you can find it out."));
            }
            ask(one.from(), Section.SERVICE, at + "from", which + "since when.");
            order(one.from(), one.to(), Section.SERVICE, at + "to", which);
        }
    }

    private void online() {
        Online online = declaration.online();
        ask(online.usesSocialMedia(), Section.ONLINE, "usesSocialMedia", "Whether you use social media.");
        listed(
                online.usesSocialMedia(),
                online.handles(),
                Section.ONLINE,
                "handles",
                "You use social media: say under which names.");
        if (online.emails().isEmpty() && online.phones().isEmpty()) {
            gaps.add(Gap.needed(Section.ONLINE, "emails", "An e-mail address or a telephone number of yours."));
        }
    }

    private LocalDate history() {
        return today.minusYears(rules.figure("history").number());
    }

    private void holes(Stream<Span> spans, LocalDate from, Section section, String field, String what) {
        Span.holes(spans, from, today, rules.figure("address-gap").number())
                .forEach(hole -> gaps.add(Gap.needed(
                        section,
                        field,
                        "Nothing says " + what + " from " + London.words(hole.from()) + " to " + London.words(hole.to())
                                + ".")));
    }

    private void order(@Nullable LocalDate from, @Nullable LocalDate to, Section section, String field, String which) {
        if (from != null && to != null && to.isBefore(from)) {
            gaps.add(Gap.needed(section, field, which + "it ends before it begins."));
        }
        if (from != null && from.isAfter(today)) {
            gaps.add(Gap.needed(section, field, which + "it begins in the future."));
        }
    }

    private void ask(@Nullable Object answer, Section section, String field, String sentence) {
        if (answer == null) {
            gaps.add(Gap.needed(section, field, sentence));
        }
    }

    private void listed(@Nullable YesNo any, List<?> list, Section section, String field, String sentence) {
        if (any == YesNo.YES && list.isEmpty()) {
            gaps.add(Gap.needed(section, field, sentence));
        }
    }
}
