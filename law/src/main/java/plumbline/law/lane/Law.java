package plumbline.law.lane;

import plumbline.law.Citation;

/// Where the course of each lane is written.
final class Law {

    static final String CONDUCT = "Police (Conduct) Regulations 2020 (SI 2020/4)";
    static final String COMPLAINTS = "Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2)";
    static final String REFORM_ACT = "Police Reform Act 2002";
    static final String AMENDMENT_2026 = "Police (Conduct and Vetting etc.) (Amendment) Regulations 2026";
    static final String LISTS = "Police Barred List and Police Advisory List Regulations 2017 (SI 2017/1135)";
    static final String STAFF_COUNCIL =
            "Police Staff Council Handbook, Part 3: Police Staff Misconduct Procedures (rev. February 2021)";

    static final Citation MATTER = Citation.unconfirmed(
            REFORM_ACT, "Sch 3", "the order of recording, referral, form, investigation and report; from memory");
    static final Citation ALLEGATION =
            Citation.confirmed(CONDUCT, "Parts 3 and 4", "assessment, notice, report, case to answer, referral");
    static final Citation SUBJECT = Citation.confirmed(CONDUCT, "reg 4 and Sch 1", "serving and former officers");
    static final Citation SUSPENSION = Citation.confirmed(CONDUCT, "reg 11", "suspension; opening read");
    static final Citation RESTRICTION = Citation.unconfirmed(
            CONDUCT, "reg 11", "restricted duties rest on the chief officer's direction and control");
    static final Citation CRIMINAL =
            Citation.unconfirmed(CONDUCT, "reg 10", "criminal proceedings beside misconduct proceedings; from memory");
    static final Citation PROCEEDINGS =
            Citation.confirmed(CONDUCT, "Parts 4 and 5", "the order of proceedings; later paragraphs from memory");
    static final Citation STAFF =
            Citation.unconfirmed(STAFF_COUNCIL, "", "the order is the handbook's; policy, not law");
    static final Citation NOTICE =
            Citation.unconfirmed(CONDUCT, "reg 8", "service; the deeming rule of the 2025 amendments was not read");
    static final Citation PUBLICATION =
            Citation.unconfirmed(CONDUCT, "regs 36, 43 and 63", "publication and its limits; from memory");
    static final Citation EVIDENCE = Citation.confirmed(CONDUCT, "reg 6", "the harm test before disclosure");

    private Law() {}
}
