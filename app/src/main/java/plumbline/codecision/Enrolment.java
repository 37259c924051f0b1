package plumbline.codecision;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.forms.FormWords;
import plumbline.forms.RecordForm;
import plumbline.law.vetting.twokey.Party;
import plumbline.law.vetting.twokey.Standing;
import plumbline.law.vetting.twokey.Term;

/// The form by which the outside body puts somebody on its roster, or changes their standing or term.
///
/// @param account with which the reviewer signs in
public record Enrolment(
        UUID account,
        String name,
        String organisation,
        boolean host,
        boolean legal,
        boolean safeguarding,
        @Nullable LocalDate leftPolice,
        @Nullable String vettedBy,
        LocalDate termFrom,
        LocalDate termUntil,
        int renewals) {

    private static final FormWords WORDS = FormWords.beside(Enrolment.class);

    static final RecordForm<Enrolment> FORM = new RecordForm<>(Enrolment.class, "enrolment", WORDS, Set.of("account"));

    static final RecordForm<Party> INTERESTS = RecordForm.of(Party.class, "interests", WORDS);

    static Enrolment of(Reviewer reviewer) {
        return new Enrolment(
                reviewer.accountId(),
                reviewer.name(),
                reviewer.organisation(),
                reviewer.part() == Reviewer.Part.HOST_AUTHORITY,
                reviewer.standing().legal(),
                reviewer.standing().safeguarding(),
                reviewer.standing().leftPolice(),
                reviewer.vettedBy().isBlank() ? null : reviewer.vettedBy(),
                reviewer.term().from(),
                reviewer.term().until(),
                reviewer.term().renewals());
    }

    Reviewer reviewer(UUID reviewerId) {
        return new Reviewer(
                reviewerId,
                account,
                host ? Reviewer.Part.HOST_AUTHORITY : Reviewer.Part.REVIEWER,
                name,
                organisation,
                new Standing(legal, safeguarding, leftPolice),
                vettedBy == null ? "" : vettedBy,
                new Term(termFrom, termUntil, renewals));
    }
}
