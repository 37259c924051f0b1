package plumbline.demoforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.application.AboutYou;
import plumbline.law.vetting.application.Addresses;
import plumbline.law.vetting.application.Associates;
import plumbline.law.vetting.application.Declaration;
import plumbline.law.vetting.application.Family;
import plumbline.law.vetting.application.MatterKind;
import plumbline.law.vetting.application.Money;
import plumbline.law.vetting.application.Occupation;
import plumbline.law.vetting.application.Online;
import plumbline.law.vetting.application.Past;
import plumbline.law.vetting.application.Relation;
import plumbline.law.vetting.application.Service;
import plumbline.law.vetting.application.Work;
import plumbline.law.vetting.application.YesNo;
import plumbline.law.vetting.level.Stay;

/// What the applicants of the demonstration declare. All of them are made up.
final class DemoDeclarations {
    private DemoDeclarations() {}

    /// Somebody who serves, with nothing to tell.
    static Declaration of(String name, LocalDate today) {
        int space = name.lastIndexOf(' ');
        return plain(name.substring(0, space), name.substring(space + 1), today);
    }

    /// Somebody with nothing to tell.
    static Declaration plain(String givenName, String familyName, LocalDate today) {
        return new Declaration(
                new AboutYou(
                        givenName,
                        familyName,
                        today.minusYears(29).minusDays(familyName.length() * 11L),
                        "Redmere",
                        YesNo.NO,
                        List.of()),
                since(today.minusYears(9)),
                new Family(
                        YesNo.NO,
                        YesNo.NO,
                        YesNo.NO,
                        YesNo.NO,
                        YesNo.NO,
                        List.of(
                                parent(Relation.MOTHER, "Hazel " + familyName, "Orrin", today),
                                parent(Relation.FATHER, "Piers " + familyName, null, today))),
                new Associates(YesNo.NO, List.of()),
                new Past(YesNo.NO, List.of()),
                new Money(YesNo.NO, YesNo.NO, YesNo.NO, 0, null),
                new Work(
                        List.of(new Work.Job(
                                Occupation.EMPLOYED,
                                "Redmere Ferries",
                                "booking clerk",
                                today.minusYears(11),
                                null,
                                null,
                                "office@redmere-ferries.example")),
                        List.of(new Work.Referee("Clem Oakshott", "clem@oakshott.example", "my youth leader")),
                        YesNo.NO,
                        null),
                new Service(YesNo.NO, List.of(), YesNo.NO, List.of()),
                new Online(
                        YesNo.NO, List.of(), List.of(familyName.toLowerCase(Locale.UK) + "@post.example"), List.of()));
    }

    /// An address since that day, and France before.
    static Addresses since(LocalDate arrived) {
        return new Addresses(List.of(
                new Addresses.Address(
                        "3 Quay Steps, Redmere", "RM2 4QS", YesNo.YES, null, arrived, null, Stay.Basis.RESIDENT),
                new Addresses.Address(
                        "12 rue des Tilleuls, Brionne",
                        null,
                        YesNo.NO,
                        "France",
                        arrived.minusYears(8),
                        arrived.minusDays(1),
                        Stay.Basis.RESIDENT)));
    }

    /// A caution at seventeen, told.
    static Past caution(LocalDate today) {
        return new Past(
                YesNo.YES,
                List.of(new Past.Matter(
                        MatterKind.CAUTION,
                        today.minusYears(12),
                        "Marchshire",
                        "I took a bottle of scent from a shop when I was 17",
                        "A caution. I wrote to the shop",
                        YesNo.NO)));
    }

    /// Debt, told, with a plan that is kept.
    static Money debt() {
        return new Money(
                YesNo.NO, YesNo.NO, YesNo.YES, 22_000, "A plan of 18 months ago, and every instalment has been paid");
    }

    private static Family.Relative parent(
            Relation relation, String name, @Nullable String maidenName, LocalDate today) {
        return new Family.Relative(
                relation, name, maidenName, today.minusYears(58), YesNo.NO, "9 Kiln Lane, Redmere", YesNo.NO);
    }
}
