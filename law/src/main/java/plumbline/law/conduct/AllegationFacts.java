package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The facts about one allegation against one person on which the choice of rules depends. All dates are civil dates in
/// London.
///
/// Build it from [#known] and add what else is known; what is not said is taken as not the case, except unknown dates
/// of behaviour, which are taken as unknown.
public final class AllegationFacts {

    private final LocalDate attention;
    private @Nullable LocalDate behaviourFrom;
    private @Nullable LocalDate behaviourTo;
    private @Nullable LocalDate tiedTo;
    private @Nullable LocalDate directed;
    private @Nullable LocalDate hearingFormed;
    private @Nullable LocalDate firstNotice;
    private @Nullable LocalDate left;
    private boolean grossMisconductAlleged;
    private boolean directorGeneralDetermined;

    private AllegationFacts(LocalDate attention) {
        this.attention = attention;
    }

    private AllegationFacts copy() {
        AllegationFacts copy = new AllegationFacts(attention);
        copy.behaviourFrom = behaviourFrom;
        copy.behaviourTo = behaviourTo;
        copy.tiedTo = tiedTo;
        copy.directed = directed;
        copy.hearingFormed = hearingFormed;
        copy.firstNotice = firstNotice;
        copy.left = left;
        copy.grossMisconductAlleged = grossMisconductAlleged;
        copy.directorGeneralDetermined = directorGeneralDetermined;
        return copy;
    }

    /// An allegation against this person that came to the attention of the local policing body, the chief officer or
    /// the Director General on `attention`.
    public static AllegationFacts known(LocalDate attention) {
        return new AllegationFacts(attention);
    }

    /// The behaviour alleged ran from `from` to `to`, both included.
    ///
    /// @throws IllegalArgumentException if it ends before it begins
    public AllegationFacts behaviour(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the behaviour ends on " + to + ", before it begins on " + from);
        }
        AllegationFacts copy = copy();
        copy.behaviourFrom = from;
        copy.behaviourTo = to;
        return copy;
    }

    /// It is tied to an earlier allegation against **this person**, known on `attention` and still being handled.
    public AllegationFacts tiedTo(LocalDate attention) {
        AllegationFacts copy = copy();
        copy.tiedTo = attention;
        return copy;
    }

    /// On `day` the Director General ordered a re-investigation (PRA s 13B) or gave a direction (s 28A).
    public AllegationFacts directed(LocalDate day) {
        AllegationFacts copy = copy();
        copy.directed = day;
        return copy;
    }

    /// The panel of the hearing was formed on `day`.
    public AllegationFacts hearingFormed(LocalDate day) {
        AllegationFacts copy = copy();
        copy.hearingFormed = day;
        return copy;
    }

    /// A notice under reg 30(1) or reg 51(1) was given on `day`.
    public AllegationFacts firstNotice(LocalDate day) {
        AllegationFacts copy = copy();
        copy.firstNotice = day;
        return copy;
    }

    /// The person left the police on `day`.
    public AllegationFacts left(LocalDate day) {
        AllegationFacts copy = copy();
        copy.left = day;
        return copy;
    }

    /// If proved, the behaviour could amount to gross misconduct.
    public AllegationFacts grossMisconductAlleged() {
        AllegationFacts copy = copy();
        copy.grossMisconductAlleged = true;
        return copy;
    }

    /// The Director General determined that proceedings against the former officer are reasonable and proportionate.
    public AllegationFacts directorGeneralDetermined() {
        AllegationFacts copy = copy();
        copy.directorGeneralDetermined = true;
        return copy;
    }

    LocalDate attention() {
        return attention;
    }

    Optional<LocalDate> behaviourFrom() {
        return Optional.ofNullable(behaviourFrom);
    }

    Optional<LocalDate> behaviourTo() {
        return Optional.ofNullable(behaviourTo);
    }

    Optional<LocalDate> tiedTo() {
        return Optional.ofNullable(tiedTo);
    }

    Optional<LocalDate> directed() {
        return Optional.ofNullable(directed);
    }

    Optional<LocalDate> hearingFormed() {
        return Optional.ofNullable(hearingFormed);
    }

    Optional<LocalDate> firstNotice() {
        return Optional.ofNullable(firstNotice);
    }

    Optional<LocalDate> left() {
        return Optional.ofNullable(left);
    }

    boolean isGrossMisconductAlleged() {
        return grossMisconductAlleged;
    }

    boolean isDirectorGeneralDetermined() {
        return directorGeneralDetermined;
    }
}
