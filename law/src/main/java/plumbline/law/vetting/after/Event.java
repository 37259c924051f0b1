package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.Suspicion;
import plumbline.law.conduct.severity.Aggravator;
import plumbline.law.vetting.Level;

/// Something that happened to a holder of a clearance, told by the part of the house that knows it.
public sealed interface Event {

    /// What it sets off; empty where it sets off nothing.
    Optional<Trigger> trigger();

    /// Whether only a panel of three from outside may let it pass.
    default boolean isRed() {
        return false;
    }

    /// What is open and calls for a restriction; empty where nothing does.
    default Optional<Situation> situation() {
        return Optional.empty();
    }

    /// The severity of an allegation was assessed.
    ///
    /// @param criminal whether the person is also under criminal investigation
    /// @param refersToVetting whether the assessment sends the matter to the Vetting Regulations
    record SeverityAssessed(Severity severity, boolean criminal, Set<Aggravator> aggravators, boolean refersToVetting)
            implements Event {
        private static final Set<Aggravator> RED =
                EnumSet.of(Aggravator.DISCRIMINATION, Aggravator.SEXUAL_PURPOSE, Aggravator.ABUSE_OF_POSITION);

        /// Copies the set.
        public SeverityAssessed {
            aggravators = Set.copyOf(aggravators);
        }

        @Override
        public Optional<Trigger> trigger() {
            if (severity == Severity.GROSS_MISCONDUCT) {
                return Optional.of(Trigger.T_SEV_GM);
            }
            return refersToVetting ? Optional.of(Trigger.T_SEV_REF) : Optional.empty();
        }

        @Override
        public boolean isRed() {
            return severity == Severity.GROSS_MISCONDUCT && aggravators.stream().anyMatch(RED::contains);
        }

        @Override
        public Optional<Situation> situation() {
            if (severity != Severity.GROSS_MISCONDUCT) {
                return Optional.empty();
            }
            if (criminal) {
                return Optional.of(Situation.CRIMINAL_AND_GROSS);
            }
            return aggravators.contains(Aggravator.SEXUAL_PURPOSE)
                    ? Optional.of(Situation.GROSS_AGAINST_WOMEN)
                    : Optional.empty();
        }
    }

    /// The person came under criminal investigation after the conduct was assessed as gross misconduct. The review of
    /// the clearance is open since the assessment; what is new is that a restriction must be decided.
    record InvestigatedAfterGross() implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_SEV_GM);
        }

        @Override
        public Optional<Situation> situation() {
            return Optional.of(Situation.CRIMINAL_AND_GROSS);
        }
    }

    /// The person was arrested.
    record Arrested(Suspicion suspicion) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_ARREST);
        }

        @Override
        public boolean isRed() {
            return suspicion.isListed();
        }

        @Override
        public Optional<Situation> situation() {
            return suspicion.isListed() ? Optional.of(Situation.ARRESTED_LISTED) : Optional.empty();
        }
    }

    /// The person was charged.
    record Charged(Suspicion suspicion) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_CHARGE);
        }

        @Override
        public boolean isRed() {
            return suspicion.isListed();
        }

        @Override
        public Optional<Situation> situation() {
            return suspicion.isListed() ? Optional.of(Situation.CHARGED_LISTED) : Optional.empty();
        }
    }

    /// The person was convicted or cautioned.
    ///
    /// @param listed whether for an offence of the list, or domestic abuse
    record Convicted(boolean listed) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_CONV);
        }

        @Override
        public boolean isRed() {
            return listed;
        }
    }

    /// Misconduct proceedings ended with this outcome. Dismissal ends the clearance with the service.
    record OutcomeDecided(Outcome outcome) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return switch (outcome) {
                case WRITTEN_WARNING, FINAL_WRITTEN_WARNING, REDUCTION_IN_RANK -> Optional.of(Trigger.T_MISC);
                case NO_ACTION, REFLECTIVE_PRACTICE, DISMISSAL, WOULD_HAVE_BEEN_DISMISSED -> Optional.empty();
            };
        }
    }

    /// A court made an order.
    record OrderMade(CivilOrder order) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_CIV);
        }

        @Override
        public boolean isRed() {
            return true;
        }
    }

    /// The person reported a change, or it was found.
    record ChangeReported(Change change) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_CHG);
        }
    }

    /// It came out that something was not disclosed.
    ///
    /// @param seemsDeliberate whether it looks deliberate at first sight
    record OmissionDiscovered(boolean seemsDeliberate) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_OMIT);
        }

        @Override
        public boolean isRed() {
            return seemsDeliberate;
        }
    }

    /// The counter-corruption unit holds intelligence.
    record IntelligenceReceived() implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_INT);
        }

        @Override
        public boolean isRed() {
            return true;
        }
    }

    /// A comparison with national records found a confirmed, new and adverse match.
    ///
    /// @param red whether what it found is red
    record WashMatched(boolean red) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_WASH);
        }

        @Override
        public boolean isRed() {
            return red;
        }
    }

    /// Somebody of another force is to transfer or be seconded in.
    record MovesIn(String parentForce, LocalDate on) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_XFER);
        }
    }

    /// Somebody who left is to come back.
    record Rejoins(LocalDate on) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_REJOIN);
        }
    }

    /// The person is to move to a post that needs this level.
    record RoleChanges(Level needed) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_ROLE);
        }
    }

    /// The window for renewing a clearance opened.
    record RenewalOpened() implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_EXP);
        }
    }

    /// The person was drawn at random.
    record Drawn(String draw) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_RAND);
        }
    }

    /// A rule set changed so that this holder no longer meets it.
    record RulesChanged(String ruleSet) implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_POL);
        }
    }

    /// A conflict of somebody who decided on the clearance came to light, so that the decision is void. It is red, and
    /// no fault of the holder's.
    record DecisionVoided() implements Event {
        @Override
        public Optional<Trigger> trigger() {
            return Optional.of(Trigger.T_VOID);
        }

        @Override
        public boolean isRed() {
            return true;
        }
    }
}
