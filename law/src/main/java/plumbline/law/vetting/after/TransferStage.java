package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// How far a transfer pack has come. There is no stage for silence: a pack that does not come leaves the gate shut.
public enum TransferStage implements Labelled {
    ASKED_FOR("asked for"),
    ACCEPTED("accepted"),
    CALLED_OFF("called off");

    static final Moves<TransferStage> MOVES = new Moves<TransferStage>("the transfer pack", VettingLaw.PACK)
            .stay(ActKind.STATED, ASKED_FOR)
            .stay(ActKind.SIGNED, ASKED_FOR)
            .stay(ActKind.REMINDED, ASKED_FOR)
            .stay(ActKind.OUTSIDE_TOLD, ASKED_FOR)
            .move(ActKind.ACCEPTED, ACCEPTED, ASKED_FOR)
            .move(ActKind.CALLED_OFF, CALLED_OFF, ASKED_FOR);

    private final String label;

    TransferStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
