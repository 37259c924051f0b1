package plumbline.law.lane;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;
import plumbline.law.conduct.restriction.ListedOffence;

/// One strand of criminal inquiry into the person; there may be several, each with its own course.
public sealed interface CriminalStep extends Step {

    /// The strand that the step belongs to.
    UUID strand();

    /// It was assessed whether an offence may have been committed.
    record Assessed(UUID strand, String what, boolean offenceSuspected) implements CriminalStep {}

    /// It was reported for criminal investigation.
    record Reported(UUID strand, String to) implements CriminalStep {}

    /// A criminal investigation was opened.
    record InvestigationOpened(UUID strand, String force) implements CriminalStep {}

    /// The person was arrested.
    record Arrested(UUID strand, List<Offence> offences, boolean onDuty, String where) implements CriminalStep {
        /// Copies the list.
        public Arrested {
            offences = List.copyOf(offences);
        }
    }

    /// The person was released on bail, or the bail was varied.
    ///
    /// @param noContact who may not be met: service numbers, or names as the register has them
    /// @param places where the person may not be
    /// @param curfew the hours at home, such as "21:00 to 06:00"; null if there are none
    record Bailed(
            UUID strand,
            LocalDate until,
            Set<BailCondition> conditions,
            List<String> noContact,
            List<String> places,
            @Nullable String curfew,
            String particulars)
            implements CriminalStep {
        /// Copies the collections; what was recorded before conditions were taken apart names nobody and no place.
        public Bailed {
            conditions = Set.copyOf(conditions);
            noContact = List.copyOf(Objects.requireNonNullElse(noContact, List.of()));
            places = List.copyOf(Objects.requireNonNullElse(places, List.of()));
        }

        /// Bail whose conditions name nobody, no place and no hours.
        public Bailed(UUID strand, LocalDate until, Set<BailCondition> conditions, String particulars) {
            this(strand, until, conditions, List.of(), List.of(), null, particulars);
        }
    }

    /// The person was released under investigation.
    record ReleasedUnderInvestigation(UUID strand) implements CriminalStep {}

    /// A file went to the prosecutor.
    record FileSent(UUID strand, String to) implements CriminalStep {}

    /// The person was charged, or summonsed.
    record Charged(UUID strand, List<Offence> offences) implements CriminalStep {
        /// Copies the list.
        public Charged {
            offences = List.copyOf(offences);
        }
    }

    /// A plea was entered.
    record PleaEntered(UUID strand, boolean guilty) implements CriminalStep {}

    /// The trial began.
    record TrialBegan(UUID strand, String court) implements CriminalStep {}

    /// The court convicted.
    record Convicted(UUID strand, List<Offence> offences, String court) implements CriminalStep {
        /// Copies the list.
        public Convicted {
            offences = List.copyOf(offences);
        }
    }

    /// The court acquitted.
    record Acquitted(UUID strand, String court) implements CriminalStep {}

    /// The investigation or the prosecution was dropped.
    record NoFurtherAction(UUID strand, String decidedBy, String reason) implements CriminalStep {}

    /// An appeal against conviction was lodged.
    record AppealLodged(UUID strand) implements CriminalStep {}

    /// The appeal was decided.
    record AppealDecided(UUID strand, boolean quashed) implements CriminalStep {}

    /// Nothing more can come of it.
    record Concluded(UUID strand) implements CriminalStep {}

    /// The authority decided whether misconduct proceedings would prejudice the criminal ones.
    ///
    /// @param prejudice whether they would; proceedings then pause
    /// @param sharedWitness whether a witness in the criminal case is one in discipline
    /// @param prosecutorConsulted whether the prosecutor was consulted
    /// @param reviewOn when it is decided again; null without prejudice
    /// @param owner who must see to that; null without prejudice
    record PrejudiceDecided(
            UUID strand,
            boolean prejudice,
            boolean sharedWitness,
            boolean prosecutorConsulted,
            @Nullable LocalDate reviewOn,
            @Nullable String owner,
            String reason)
            implements CriminalStep {}

    /// Material was kept sterile: what the criminal inquiry may not see, or may not pass on.
    record MaterialKeptApart(UUID strand, String what, String reason) implements CriminalStep {}

    /// An offence, with what the law makes hang on its kind.
    ///
    /// @param trial how it is tried when an adult commits it
    /// @param relevant whether it has a fixed sentence or carries seven years or more
    /// @param listed which of the offences of the 2026 amendments it is; null if none
    /// @param domesticAbuse whether it was domestic abuse
    /// @param on when it was committed, where that decides whether it can still be prosecuted; null otherwise
    record Offence(
            String title,
            Trial trial,
            boolean relevant,
            @Nullable ListedOffence listed,
            boolean domesticAbuse,
            @Nullable LocalDate on) {}

    /// How an offence is tried.
    enum Trial implements Labelled {
        SUMMARY_ONLY("Summarily only"),
        EITHER_WAY("Either way"),
        INDICTABLE_ONLY("Only on indictment");

        private final String label;

        Trial(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// What bail forbids, as far as it can clash with a roster.
    enum BailCondition implements Labelled {
        NO_CONTACT_WITH_COLLEAGUES("No contact with named colleagues"),
        NO_CONTACT_WITH_OTHERS("No contact with others named"),
        STAY_AWAY_FROM_PLACE("Stay away from a place"),
        CURFEW("Curfew"),
        DEVICES("No internet or devices, or only some"),
        RESIDENCE("Live at an address"),
        SURRENDER_PASSPORT("Passport surrendered");

        private final String label;

        BailCondition(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
