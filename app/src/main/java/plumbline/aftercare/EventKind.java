package plumbline.aftercare;

import java.util.Locale;
import plumbline.law.Labelled;
import plumbline.law.vetting.after.Event;

/// What somebody of the vetting authority can note about a holder, that no case tells of.
enum EventKind implements Labelled {
    ORDER("A court made an order", Event.OrderMade.class),
    CHANGE("Circumstances changed", Event.ChangeReported.class),
    OMISSION("Something was not disclosed", Event.OmissionDiscovered.class),
    ARREST("Arrested, by another force", Event.Arrested.class),
    CHARGE("Charged, by another force", Event.Charged.class),
    CONVICTION("Convicted or cautioned", Event.Convicted.class),
    WASH("A confirmed match with national records", Event.WashMatched.class),
    INTELLIGENCE("Counter-corruption intelligence", Event.IntelligenceReceived.class),
    TRANSFER("Transfer or secondment in", Event.MovesIn.class),
    REJOIN("Coming back after an absence", Event.Rejoins.class),
    ROLE("Move to a post that needs a higher level", Event.RoleChanges.class),
    RENEWAL("The renewal window opened", Event.RenewalOpened.class),
    RANDOM("Drawn at random", Event.Drawn.class),
    RULES("No longer meets a changed rule set", Event.RulesChanged.class);

    private final String label;
    private final Class<? extends Event> event;

    EventKind(String label, Class<? extends Event> event) {
        this.label = label;
        this.event = event;
    }

    @Override
    public String label() {
        return label;
    }

    Class<? extends Event> event() {
        return event;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
