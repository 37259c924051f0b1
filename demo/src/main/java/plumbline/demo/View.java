package plumbline.demo;

import java.time.Instant;
import java.util.function.Consumer;

/// A conversation as one handset has it: from the moment its owner is in until they are out or the phone is seized,
/// without what they deleted, by its own clock.
final class View {

    private final Handset handset;
    private final Conversation conversation;
    private boolean isIn;

    private View(Handset handset, Conversation conversation) {
        this.handset = handset;
        this.conversation = conversation;
        this.isIn = conversation.pair().stream()
                .map(conversation::who)
                .anyMatch(member -> member.person().equals(handset.owner()));
    }

    /// Shows the whole conversation to `eye`, the missed happenings too.
    static void show(World world, Handset handset, Conversation conversation, Consumer<Glimpse> eye) {
        View view = new View(handset, conversation);
        Timeline.play(
                world,
                conversation,
                scene -> scene.happenings().forEach(happening -> eye.accept(view.glimpse(happening))));
    }

    private Glimpse glimpse(Happening happening) {
        if (happening.at().isAfter(handset.seizedAt())) {
            return new Glimpse.Missed(happening, Glimpse.Reason.AFTER_SEIZURE);
        }
        boolean wasIn = isIn;
        isIn = isInAfter(happening);
        if (!wasIn && !isIn) {
            return new Glimpse.Missed(happening, Glimpse.Reason.NOT_A_MEMBER);
        }
        return happening instanceof Happening.Said said
                ? message(said)
                : new Glimpse.Seen(happening, shown(happening), Glimpse.Look.WHOLE);
    }

    private boolean isInAfter(Happening happening) {
        return switch (happening) {
            case Happening.Created created -> created.actor().equals(handset.owner());
            case Happening.Added added -> isIn || added.whom().equals(handset.owner());
            case Happening.Left left -> isIn && !left.actor().equals(handset.owner());
            case Happening.Renamed _, Happening.Said _ -> isIn;
        };
    }

    private Glimpse message(Happening.Said said) {
        if (handset.deletes().takes(said)) {
            return new Glimpse.Missed(said, Glimpse.Reason.DELETED_ON_PHONE);
        }
        boolean isSettled = !said.settled().isAfter(handset.seizedAt());
        Glimpse.Look look = switch (said.fate()) {
            case Fate.Edited _ when isSettled -> Glimpse.Look.EDITED;
            case Fate.Withdrawn _ when isSettled -> Glimpse.Look.WITHDRAWN;
            case Fate.Kept _, Fate.Edited _, Fate.Withdrawn _ -> Glimpse.Look.WHOLE;
        };
        if (look == Glimpse.Look.WITHDRAWN && conversation.platform() == Platform.TELEGRAM) {
            return new Glimpse.Missed(said, Glimpse.Reason.WITHDRAWN_WITHOUT_TRACE);
        }
        return new Glimpse.Seen(said, shown(said), look);
    }

    private Instant shown(Happening happening) {
        return happening.actor().equals(handset.owner()) ? happening.at().plus(handset.skew()) : happening.at();
    }
}
