package plumbline.law.conduct;

/// The full titles of the instruments cited in this package.
final class Instruments {

    static final String POLICE_REFORM_ACT = "Police Reform Act 2002";
    static final String COMPLAINTS_2012 = "Police (Complaints and Misconduct) Regulations 2012 (SI 2012/1204)";
    static final String CONDUCT_2020 = "Police (Conduct) Regulations 2020 (SI 2020/4)";
    static final String COMPLAINTS_2020 = "Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2)";
    static final String CONDUCT_2024 = "Police (Conduct) (Amendment) Regulations 2024 (SI 2024/521)";
    static final String AMENDMENT_2025 =
            "Police (Conduct, Performance and Complaints and Misconduct) (Amendment) Regulations 2025 (SI 2025/558)";
    static final String AMENDMENT_2026 = "Police (Conduct and Vetting etc.) (Amendment) Regulations 2026";
    static final String STAFF_COUNCIL =
            "Police Staff Council Handbook, Part 3: Police Staff Misconduct Procedures (rev. February 2021)";

    private Instruments() {}
}
