package plumbline.law.conduct;

import java.util.Arrays;
import plumbline.law.Citation;
import plumbline.law.Labelled;

/// The ten standards of professional behaviour.
///
/// The paraphrases are ours, short enough for a check box; the text that binds is Schedule 2. Police staff answer to
/// the Police Staff Council's standards, which are worded in parallel under the same headings.
public enum Standard implements Labelled {
    HONESTY_AND_INTEGRITY(1, "Honesty and integrity", "Be truthful; do not compromise or abuse one's position."),
    AUTHORITY_RESPECT_AND_COURTESY(
            2, "Authority, respect and courtesy", "Show self-control, tolerance and respect; do not abuse powers."),
    EQUALITY_AND_DIVERSITY(3, "Equality and diversity", "Be fair and impartial; do not discriminate."),
    USE_OF_FORCE(4, "Use of force", "Use force only where necessary, proportionate and reasonable."),
    ORDERS_AND_INSTRUCTIONS(
            5, "Orders and instructions", "Give and follow lawful orders; abide by regulations and policy."),
    DUTIES_AND_RESPONSIBILITIES(
            6,
            "Duties and responsibilities",
            "Be diligent; cooperate openly as a witness in investigations and inquiries."),
    CONFIDENTIALITY(7, "Confidentiality", "Access and disclose information only for a policing duty."),
    FITNESS_FOR_DUTY(8, "Fitness for duty", "Be fit when on duty or presenting for it."),
    DISCREDITABLE_CONDUCT(
            9, "Discreditable conduct", "Do not discredit the service, on or off duty; report one's own offences."),
    CHALLENGING_AND_REPORTING(
            10,
            "Challenging and reporting improper conduct",
            "Report, challenge or act against colleagues' conduct that falls below the standards.");

    private final int number;
    private final String title;
    private final String core;

    Standard(int number, String title, String core) {
        this.number = number;
        this.title = title;
        this.core = core;
    }

    /// 1 to 10, in the order of the Schedule.
    public int number() {
        return number;
    }

    /// The heading.
    public String title() {
        return title;
    }

    @Override
    public String label() {
        return number + ". " + title;
    }

    /// What it asks, in our words.
    public String core() {
        return core;
    }

    /// Where it binds a person of this procedure.
    public Citation citation(Pack pack) {
        return switch (pack) {
            case PACK_OFFICER ->
                Citation.confirmed(Instruments.CONDUCT_2020, "Sch 2", "the headings; the paraphrase is ours");
            case PACK_STAFF ->
                Citation.unconfirmed(
                        Instruments.STAFF_COUNCIL,
                        "Standards of Professional Behaviour",
                        "parallel wording; contents only read");
            case PACK_OTHER ->
                Citation.unconfirmed(
                        Instruments.CONDUCT_2020, "Sch 2", "does not bind the person; used as a yardstick");
        };
    }

    /// The standard of this number.
    ///
    /// @throws IllegalArgumentException if it is not 1 to 10
    public static Standard of(int number) {
        return Arrays.stream(values())
                .filter(standard -> standard.number == number)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("there is no standard " + number));
    }
}
