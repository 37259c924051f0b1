package plumbline.law.conduct;

/// The full titles of the instruments cited by the rules of conduct.
public final class Instruments {

    public static final String POLICE_REFORM_ACT = "Police Reform Act 2002";
    public static final String CONDUCT_2012 = "Police (Conduct) Regulations 2012 (SI 2012/2632)";
    public static final String COMPLAINTS_2012 = "Police (Complaints and Misconduct) Regulations 2012 (SI 2012/1204)";
    public static final String CONDUCT_2020 = "Police (Conduct) Regulations 2020 (SI 2020/4)";
    public static final String COMPLAINTS_2020 = "Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2)";
    public static final String CONDUCT_2024 = "Police (Conduct) (Amendment) Regulations 2024 (SI 2024/521)";
    public static final String AMENDMENT_2025 =
            "Police (Conduct, Performance and Complaints and Misconduct) (Amendment) Regulations 2025 (SI 2025/558)";
    public static final String AMENDMENT_2026 = "Police (Conduct and Vetting etc.) (Amendment) Regulations 2026";
    public static final String STAFF_COUNCIL =
            "Police Staff Council Handbook, Part 3: Police Staff Misconduct Procedures (rev. February 2021)";
    public static final String BARRED_LIST =
            "Police Barred List and Police Advisory List Regulations 2017 (SI 2017/1135)";
    public static final String BAIL_ACT = "Bail Act 1976";
    public static final String CONTEMPT_ACT = "Contempt of Court Act 1981";
    public static final String HOME_OFFICE_GUIDANCE = "Home Office guidance on conduct, efficiency and effectiveness";
    public static final String IOPC_GUIDANCE = "IOPC statutory guidance on the police complaints system";
    public static final String POLICY = "House rule of this system";

    private Instruments() {}
}
