package plumbline.law.conduct.panel;

import java.time.LocalDate;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.RuleSets;

/// The two ways in which a hearing has been composed since the 2012 Regulations.
enum Composition {
    /// A legally qualified chair.
    BEFORE_2024,
    /// The chief officer or a delegate, with two independent members and a legally qualified adviser.
    SINCE_2024;

    static Composition of(RuleSet rules, LocalDate formed) {
        return switch (rules) {
            case RS_2012 -> BEFORE_2024;
            case RS_2020 -> formed.isBefore(RuleSets.PANEL_2024) ? BEFORE_2024 : SINCE_2024;
            case RS_2020_2024_PANEL, RS_2025, RS_2025_FORMER_AMH, RS_2026 -> SINCE_2024;
        };
    }
}
