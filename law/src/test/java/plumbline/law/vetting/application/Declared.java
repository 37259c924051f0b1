package plumbline.law.vetting.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.level.Stay;

/// Declarations as the tests need them. Everybody is made up.
final class Declared {
    private Declared() {}

    static Declaration whole() {
        return new Declaration(
                named("Ashdown"),
                new Addresses(List.of(address("1 Mill Lane", "2015-03-01", null))),
                new Family(
                        YesNo.YES,
                        YesNo.NO,
                        YesNo.NO,
                        YesNo.NO,
                        YesNo.NO,
                        List.of(
                                relative(Relation.MOTHER, "Ann Ashdown", "Greaves", YesNo.NO, "4 Old Road"),
                                relative(Relation.FATHER, "Lee Ashdown", null, YesNo.NO, "4 Old Road"),
                                relative(Relation.PARTNER, "Kim Field", null, YesNo.YES, null),
                                relative(Relation.PARTNERS_MOTHER, "Pat Field", "Stone", YesNo.NO, "9 New Street"),
                                relative(Relation.PARTNERS_FATHER, "Not known", null, YesNo.NO, "Not known"))),
                new Associates(YesNo.NO, List.of()),
                new Past(YesNo.NO, List.of()),
                new Money(YesNo.NO, YesNo.NO, YesNo.NO, 0, null),
                new Work(
                        List.of(job("2012-01-01", null)),
                        List.of(new Work.Referee("Chris Vale", "chris@vale.example", "taught me")),
                        YesNo.NO,
                        null),
                new Service(YesNo.NO, List.of(), YesNo.NO, List.of()),
                new Online(YesNo.YES, List.of("@sam-ashdown"), List.of("sam@ashdown.example"), List.of()));
    }

    static AboutYou named(String familyName) {
        return new AboutYou("Sam Robin", familyName, LocalDate.of(1990, 4, 2), "Redmere", YesNo.NO, List.of());
    }

    static AboutYou formerly(AboutYou.OtherName... names) {
        return new AboutYou("Sam", "Ashdown", LocalDate.of(1990, 4, 2), "Redmere", YesNo.YES, List.of(names));
    }

    static Addresses.Address address(String lines, String from, @Nullable String to) {
        return new Addresses.Address(
                lines,
                "RM1 1AA",
                YesNo.YES,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Stay.Basis.RESIDENT);
    }

    static Work.Job job(String from, @Nullable String to) {
        return new Work.Job(
                Occupation.EMPLOYED,
                "Redmere Mill",
                "clerk",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                to == null ? null : "moved on",
                "office@mill.example");
    }

    static Family.Relative relative(
            @Nullable Relation relation,
            String name,
            @Nullable String otherNames,
            @Nullable YesNo together,
            @Nullable String address) {
        return new Family.Relative(relation, name, otherNames, LocalDate.of(1960, 1, 1), together, address, YesNo.NO);
    }
}
