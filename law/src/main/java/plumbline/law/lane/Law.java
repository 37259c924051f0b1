package plumbline.law.lane;

import plumbline.law.Citation;
import plumbline.law.conduct.Instruments;

/// Where the course of each lane is written.
final class Law {

    static final Citation MATTER = Citation.unconfirmed(
            Instruments.POLICE_REFORM_ACT,
            "Sch 3",
            "the order of recording, referral, form, investigation and report; from memory");
    static final Citation ALLEGATION = Citation.confirmed(
            Instruments.CONDUCT_2020, "Parts 3 and 4", "assessment, notice, report, case to answer, referral");
    static final Citation SUBJECT =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 4 and Sch 1", "serving and former officers");
    static final Citation SUSPENSION =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 11", "suspension; opening read");
    static final Citation RESTRICTION = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 11", "restricted duties rest on the chief officer's direction and control");
    static final Citation CRIMINAL = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 10", "criminal proceedings beside misconduct proceedings; from memory");
    static final Citation PROCEEDINGS = Citation.confirmed(
            Instruments.CONDUCT_2020, "Parts 4 and 5", "the order of proceedings; later paragraphs from memory");
    static final Citation STAFF =
            Citation.unconfirmed(Instruments.STAFF_COUNCIL, "", "the order is the handbook's; policy, not law");
    static final Citation NOTICE = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 8", "service; the deeming rule of the 2025 amendments was not read");
    static final Citation PUBLICATION = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "regs 36, 43 and 63", "publication and its limits; from memory");
    static final Citation EVIDENCE =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 6", "the harm test before disclosure");

    private Law() {}
}
