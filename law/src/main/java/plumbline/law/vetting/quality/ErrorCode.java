package plumbline.law.vetting.quality;

import plumbline.law.Labelled;

/// What can be wrong with a vetting decision, as reviewers of files found it in the inspections of 2019 to 2026.
public enum ErrorCode implements Labelled {
    E_01("cleared despite offending history, sexual, domestic or violent included"),
    E_02("cleared despite organised crime in the family or among associates"),
    E_03("domestic abuse across several partners not seen as one pattern"),
    E_04("dishonesty or a charge discounted"),
    E_05("unexplained debt"),
    E_06("omission not treated as a question of integrity"),
    E_07("reasons missing, thin, or not about all the facts"),
    E_08("no mitigation, or nobody who owns it"),
    E_09("transferee cleared over known history"),
    E_10("check not done"),
    E_11("refusal overturned without new facts or reasons"),
    E_12("clearance expired, or of the wrong level for the post"),
    E_13("leaver or mover not known to vetting"),
    E_14("old record not kept"),
    E_15("wrong person matched, or right person missed"),
    E_16("vetting used for what is misconduct"),
    E_17("over-caution: refused where nothing reached stage 1, or for an association without contact"),
    E_18("bias of home, class or ethnicity in the reasons"),
    E_19("refusal rate drifts without explanation");

    private final String label;

    ErrorCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// As it is written, such as "E-01".
    public String code() {
        return name().replace('_', '-');
    }
}
