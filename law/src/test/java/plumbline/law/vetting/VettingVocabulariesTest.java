package plumbline.law.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.Labelled;
import plumbline.law.vetting.after.ActKind;
import plumbline.law.vetting.after.AnnualReviews;
import plumbline.law.vetting.after.AppealAct;
import plumbline.law.vetting.after.AppealGround;
import plumbline.law.vetting.after.AppealRoute;
import plumbline.law.vetting.after.AppealStage;
import plumbline.law.vetting.after.Change;
import plumbline.law.vetting.after.CivilOrder;
import plumbline.law.vetting.after.ConditionReviews;
import plumbline.law.vetting.after.Effect;
import plumbline.law.vetting.after.Hand;
import plumbline.law.vetting.after.LadderStage;
import plumbline.law.vetting.after.LegalBasis;
import plumbline.law.vetting.after.Opens;
import plumbline.law.vetting.after.Overlay;
import plumbline.law.vetting.after.PackCategory;
import plumbline.law.vetting.after.ReviewAct;
import plumbline.law.vetting.after.ReviewStage;
import plumbline.law.vetting.after.Rung;
import plumbline.law.vetting.after.Situation;
import plumbline.law.vetting.after.Told;
import plumbline.law.vetting.after.TransferAct;
import plumbline.law.vetting.after.TransferStage;
import plumbline.law.vetting.after.Trigger;
import plumbline.law.vetting.after.WithdrawalAct;
import plumbline.law.vetting.after.WithdrawalStage;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.application.MatterKind;
import plumbline.law.vetting.application.NameKind;
import plumbline.law.vetting.application.Occupation;
import plumbline.law.vetting.application.Relation;
import plumbline.law.vetting.application.Section;
import plumbline.law.vetting.application.YesNo;
import plumbline.law.vetting.holding.ClearanceStatus;
import plumbline.law.vetting.holding.Mismatch;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.CheckStanding;
import plumbline.law.vetting.level.ExternalClearance;
import plumbline.law.vetting.level.Input;
import plumbline.law.vetting.level.Need;
import plumbline.law.vetting.level.ResultCode;
import plumbline.law.vetting.level.Runner;
import plumbline.law.vetting.level.Stay;
import plumbline.law.vetting.quality.Agreement;
import plumbline.law.vetting.quality.ErrorCode;
import plumbline.law.vetting.quality.RefusalChart;
import plumbline.law.vetting.quality.Stratum;

/// The vocabularies of vetting: each constant says in words what it is, and no two say the same.
class VettingVocabulariesTest {

    static Stream<Class<? extends Labelled>> vocabularies() {
        return Stream.of(
                Applicant.class,
                ApplicationReason.class,
                Basis.class,
                CaseClass.class,
                LegalMode.class,
                Level.class,
                Opinion.class,
                Side.class,
                ActKind.class,
                AnnualReviews.State.class,
                AppealAct.Result.class,
                AppealGround.class,
                AppealRoute.class,
                AppealStage.class,
                Change.class,
                CivilOrder.class,
                ConditionReviews.class,
                Effect.class,
                Hand.class,
                LadderStage.class,
                LegalBasis.class,
                Opens.class,
                Overlay.class,
                PackCategory.class,
                ReviewAct.Outcome.class,
                ReviewStage.class,
                Rung.class,
                Situation.class,
                Told.class,
                TransferAct.Answer.class,
                TransferAct.Lead.class,
                TransferStage.class,
                Trigger.class,
                WithdrawalAct.Decision.class,
                WithdrawalAct.Severity.class,
                WithdrawalStage.class,
                ApplicationStage.class,
                MatterKind.class,
                NameKind.class,
                Occupation.class,
                Relation.class,
                Section.class,
                YesNo.class,
                ClearanceStatus.class,
                Mismatch.class,
                Check.class,
                CheckStanding.class,
                ExternalClearance.Kind.class,
                Input.class,
                Need.class,
                ResultCode.class,
                Runner.class,
                Stay.Basis.class,
                Agreement.Alarm.class,
                ErrorCode.class,
                RefusalChart.Signal.class,
                Stratum.class);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void each_word_reads_and_is_no_other(Class<? extends Labelled> vocabulary) {
        assertThat(Arrays.stream(vocabulary.getEnumConstants()).map(Labelled::label))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
