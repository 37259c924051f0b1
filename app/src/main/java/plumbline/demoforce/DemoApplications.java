package plumbline.demoforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.access.SignedIn;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.application.AboutYou;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.application.Declaration;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.ResultCode;

/// The applications of the demonstration. Nobody in them is real.
final class DemoApplications {
    private DemoApplications() {}

    /// One application and how far it is led.
    ///
    /// @param declared what the applicant fills in
    /// @param signed whether they sign it
    /// @param answers what some checks come back with; a check without one is asked for only
    /// @param checked whether every other mandatory check comes back without a trace
    record Story(
            UUID id,
            @Nullable UUID personId,
            String name,
            Applicant applicant,
            Level level,
            ApplicationReason reason,
            Optional<Declaration> declared,
            boolean signed,
            Map<Check, ResultCode> answers,
            List<Check> asked,
            boolean checked,
            Optional<String> question,
            ApplicationStage stage,
            String why) {
        boolean isAsked(Check check) {
            return asked.contains(check);
        }
    }

    static List<Story> all(LocalDate today, SignedIn manager, SignedIn investigator) {
        return List.of(
                tale("Wren Tallow").declares(onlyNames(today), false).at(ApplicationStage.DRAFT),
                tale("Bryn Sallow").as(Applicant.SPECIAL).at(ApplicationStage.DRAFT),
                tale("Tansy Orme")
                        .as(Applicant.STAFF)
                        .declares(DemoDeclarations.plain("Tansy", "Orme", today), true)
                        .asksFor(Check.PNC, Check.PND, Check.SB)
                        .at(ApplicationStage.CHECKING),
                tale("Linden Crake")
                        .declares(DemoDeclarations.plain("Linden", "Crake", today), true)
                        .answers(Map.of(Check.ID, ResultCode.NO_TRACE, Check.SB, ResultCode.UNABLE))
                        .because("The liaison has no access this week")
                        .at(ApplicationStage.CHECKING),
                tale("Sorrel Dunmore")
                        .declares(DemoDeclarations.plain("Sorrel", "Dunmore", today), true)
                        .checked()
                        .at(ApplicationStage.CHECKING),
                tale("Rowan Pike")
                        .declares(DemoDeclarations.plain("Rowan", "Pike", today), true)
                        .asks("Your referee does not answer. Whom else can we ask?")
                        .at(ApplicationStage.QUERY),
                tale("Ivy Hartwell")
                        .declares(DemoDeclarations.plain("Ivy", "Hartwell", today), true)
                        .checked()
                        .at(ApplicationStage.ASSESSING),
                tale("Alder Finch")
                        .as(Applicant.STAFF)
                        .declares(DemoDeclarations.plain("Alder", "Finch", today), true)
                        .checked()
                        .at(ApplicationStage.ASSESSING),
                tale("Juniper Vale")
                        .declares(
                                DemoDeclarations.plain("Juniper", "Vale", today).with(DemoDeclarations.caution(today)),
                                true)
                        .answers(Map.of(Check.PNC, ResultCode.TRACE_KNOWN))
                        .checked()
                        .because("A caution for theft from a shop at 17, as declared")
                        .at(ApplicationStage.ASSESSING),
                tale("Hollis Brandt")
                        .declares(
                                DemoDeclarations.plain("Hollis", "Brandt", today)
                                        .with(DemoDeclarations.debt()),
                                true)
                        .answers(Map.of(Check.FIN, ResultCode.TRACE_KNOWN))
                        .checked()
                        .because("Debt of 22,000 pounds, as declared; the plan is kept")
                        .at(ApplicationStage.ASSESSING),
                tale("Corin Blackthorn")
                        .declares(DemoDeclarations.plain("Corin", "Blackthorn", today), true)
                        .answers(Map.of(Check.LOC, ResultCode.TRACE_NEW))
                        .checked()
                        .because("Three domestic incidents with two partners, none charged and none declared")
                        .at(ApplicationStage.ASSESSING),
                tale("Fern Lockyer")
                        .declares(DemoDeclarations.plain("Fern", "Lockyer", today), true)
                        .because("I took another post")
                        .at(ApplicationStage.WITHDRAWN_BY_APPLICANT),
                tale("Jarrah Stone")
                        .declares(DemoDeclarations.plain("Jarrah", "Stone", today), true)
                        .because("On bail for assault")
                        .at(ApplicationStage.DISCONTINUED),
                tale("Odile Marchand")
                        .as(Applicant.STAFF)
                        .forLevel(Level.MV)
                        .declares(
                                DemoDeclarations.plain("Odile", "Marchand", today)
                                        .with(DemoDeclarations.since(today.minusYears(3))),
                                true)
                        .because("Five years before the application are not met")
                        .at(ApplicationStage.NOT_ASSESSABLE),
                tale(investigator.name())
                        .of(investigator.personId())
                        .forLevel(Level.MV)
                        .declares(DemoDeclarations.of(investigator.name(), today), true)
                        .asksFor(Check.SUP, Check.PSD)
                        .at(ApplicationStage.CHECKING),
                tale(manager.name())
                        .of(manager.personId())
                        .as(Applicant.STAFF)
                        .forLevel(Level.MV)
                        .declares(DemoDeclarations.of(manager.name(), today), true)
                        .at(ApplicationStage.CHECKING));
    }

    private static Declaration onlyNames(LocalDate today) {
        AboutYou you = DemoDeclarations.plain("Wren", "Tallow", today).aboutYou();
        return Declaration.BLANK.with(you);
    }

    private static Tale tale(String name) {
        return new Tale(name);
    }

    /// A story while it is told.
    private static final class Tale {
        private final String name;
        private @Nullable UUID personId;
        private Applicant applicant = Applicant.OFFICER;
        private Level level = Level.RV;
        private Optional<Declaration> declared = Optional.empty();
        private boolean signed;
        private Map<Check, ResultCode> answers = Map.of();
        private List<Check> asked = List.of();
        private boolean checked;
        private Optional<String> question = Optional.empty();
        private String why = "";

        private Tale(String name) {
            this.name = name;
        }

        Tale of(@Nullable UUID person) {
            personId = person;
            return this;
        }

        Tale as(Applicant capacity) {
            applicant = capacity;
            return this;
        }

        Tale forLevel(Level sought) {
            level = sought;
            return this;
        }

        Tale declares(Declaration declaration, boolean signs) {
            declared = Optional.of(declaration);
            signed = signs;
            return this;
        }

        Tale answers(Map<Check, ResultCode> codes) {
            answers = codes;
            return this;
        }

        Tale asksFor(Check... checks) {
            asked = List.of(checks);
            answers = asked.stream().collect(Collectors.toMap(check -> check, _ -> ResultCode.NO_TRACE));
            return this;
        }

        Tale checked() {
            checked = true;
            return this;
        }

        Tale asks(String sentence) {
            question = Optional.of(sentence);
            return this;
        }

        Tale because(String sentence) {
            why = sentence;
            return this;
        }

        Story at(ApplicationStage stage) {
            return new Story(
                    DemoIds.named("application/" + name),
                    personId,
                    name,
                    applicant,
                    level,
                    personId == null ? ApplicationReason.NEW : ApplicationReason.ROLE,
                    declared,
                    signed,
                    answers,
                    asked,
                    checked,
                    question,
                    stage,
                    why);
        }
    }
}
