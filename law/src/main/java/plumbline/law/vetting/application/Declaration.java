package plumbline.law.vetting.application;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.level.Input;
import plumbline.law.vetting.level.Inputs;

/// What an applicant declares. Signed, it is a version that is never edited; what changes afterwards is a new version.
public record Declaration(
        AboutYou aboutYou,
        Addresses addresses,
        Family family,
        Associates associates,
        Past past,
        Money money,
        Work work,
        Service service,
        Online online) {

    /// Nothing said yet.
    public static final Declaration BLANK = new Declaration(
            AboutYou.BLANK,
            Addresses.BLANK,
            Family.BLANK,
            Associates.BLANK,
            Past.BLANK,
            Money.BLANK,
            Work.BLANK,
            Service.BLANK,
            Online.BLANK);

    /// One part of it.
    public Record part(Section section) {
        return switch (section) {
            case ABOUT_YOU -> aboutYou;
            case ADDRESSES -> addresses;
            case FAMILY -> family;
            case ASSOCIATES -> associates;
            case PAST -> past;
            case MONEY -> money;
            case WORK -> work;
            case SERVICE -> service;
            case ONLINE -> online;
        };
    }

    /// The same with another part in the place of one.
    public Declaration with(Record part) {
        return new Declaration(
                part instanceof AboutYou own ? own : aboutYou,
                part instanceof Addresses own ? own : addresses,
                part instanceof Family own ? own : family,
                part instanceof Associates own ? own : associates,
                part instanceof Past own ? own : past,
                part instanceof Money own ? own : money,
                part instanceof Work own ? own : work,
                part instanceof Service own ? own : service,
                part instanceof Online own ? own : online);
    }

    /// What checks are run on.
    public Inputs inputs() {
        var texts = new EnumMap<Input, String>(Input.class);
        texts.put(
                Input.NAMES,
                lines(
                        Stream.of(line(aboutYou.givenNames(), aboutYou.familyName())),
                        aboutYou.formerNames().stream().map(name -> line(name.name()))));
        texts.put(Input.BIRTH, line(aboutYou.born(), aboutYou.birthPlace()));
        texts.put(
                Input.ADDRESSES,
                lines(addresses.addresses().stream()
                        .map(one -> line(
                                one.lines(),
                                one.postcode(),
                                one.uk(),
                                one.country(),
                                one.from(),
                                one.to(),
                                one.basis()))));
        texts.put(
                Input.FAMILY,
                lines(family.relatives().stream()
                        .map(one -> line(
                                one.relation(),
                                one.name(),
                                one.otherNamesOfTheirs(),
                                one.born(),
                                one.livesWithYou(),
                                one.address()))));
        texts.put(
                Input.ASSOCIATES, lines(associates.associates().stream().map(one -> line(one.name(), one.howKnown()))));
        texts.put(
                Input.EMPLOYERS,
                lines(
                        work.jobs().stream().map(one -> line(one.employer(), one.role(), one.from(), one.to())),
                        work.referees().stream().map(one -> line(one.name(), one.contact()))));
        texts.put(Input.HANDLES, lines(words(online.handles()), words(online.emails()), words(online.phones())));
        texts.put(
                Input.SERVICE,
                lines(
                        service.policeService().stream()
                                .map(one -> line(one.force(), one.number(), one.from(), one.to())),
                        service.militaryService().stream()
                                .map(one -> line(one.branch(), one.number(), one.from(), one.to()))));
        texts.put(Input.FINANCES, line(money.judgments(), money.insolvency(), money.defaults(), money.debtPounds()));
        return new Inputs(Map.copyOf(texts));
    }

    private static Stream<String> words(Collection<String> words) {
        return words.stream().map(Declaration::line);
    }

    /// One line of facts, each in quotes: what is not there reads otherwise than what is empty.
    private static String line(@Nullable Object... facts) {
        return Stream.of(facts)
                .map(fact -> fact == null ? "-" : "\"" + fact.toString().strip().replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(" "));
    }

    @SafeVarargs
    private static String lines(Stream<String>... lines) {
        return Stream.of(lines).flatMap(one -> one).collect(Collectors.joining("\n"));
    }
}
