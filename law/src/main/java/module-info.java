/// The Regulations as dated data and pure functions.
module plumbline.law {
    requires static transitive org.jspecify;

    exports plumbline.law;
    exports plumbline.law.clock;
    exports plumbline.law.conduct;
    exports plumbline.law.conduct.chat;
    exports plumbline.law.conduct.criminal;
    exports plumbline.law.conduct.investigation;
    exports plumbline.law.conduct.outcome;
    exports plumbline.law.conduct.panel;
    exports plumbline.law.conduct.publication;
    exports plumbline.law.conduct.restriction;
    exports plumbline.law.conduct.severity;
    exports plumbline.law.lane;
    exports plumbline.law.notice;
    exports plumbline.law.vetting;
    exports plumbline.law.vetting.after;
    exports plumbline.law.vetting.application;
    exports plumbline.law.vetting.decision;
    exports plumbline.law.vetting.holding;
    exports plumbline.law.vetting.level;
    exports plumbline.law.vetting.quality;
    exports plumbline.law.vetting.twokey;
}
