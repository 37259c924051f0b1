package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import plumbline.law.Verdict;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.twokey.AppealPanel;
import plumbline.law.vetting.twokey.Figures;
import plumbline.law.vetting.twokey.Grade;

/// The panel of an appeal, as the rule on opening closed doors sees it.
final class AppealPanels {

    private AppealPanels() {}

    static Verdict sits(List<AppealAct.Member> members, CaseClass caseClass, LocalDate day) {
        return panel(members, caseClass).may(Figures.on(day));
    }

    /// Only upholding opens a door; the rest leaves it shut.
    static Verdict may(AppealAct.Decided decided, List<AppealAct.Member> members, CaseClass caseClass, LocalDate day) {
        if (decided.result() != AppealAct.Result.UPHELD) {
            return Verdict.allowed();
        }
        int toUphold = Math.clamp(decided.toUphold(), 0, members.size());
        List<Opinion> votes = Stream.concat(
                        Collections.nCopies(toUphold, Opinion.CLEAR).stream(),
                        Collections.nCopies(members.size() - toUphold, Opinion.NOT_CLEAR).stream())
                .toList();
        return panel(members, caseClass).opens(votes, decided.answered(), Figures.on(day));
    }

    private static AppealPanel panel(List<AppealAct.Member> members, CaseClass caseClass) {
        return new AppealPanel(
                caseClass,
                members.stream()
                        .map(member -> new AppealPanel.Member(
                                member.outside(),
                                member.chair(),
                                member.legal(),
                                member.tookPart(),
                                Objects.requireNonNullElse(member.grade(), Grade.RESEARCHER)))
                        .toList());
    }
}
