using Jiuye.Vocabulary;
using static Jiuye.Casework.ConditionForms;
using Facts = Jiuye.Casework.PersonFactCatalogue;

namespace Jiuye.Casework;

/// <summary>What a person wants or needs, and what stands in the way of work.</summary>
internal static class NeedConditions
{
    internal static Dictionary<PersonCondition, Func<PersonCase, Clause>> Forms { get; } = new()
    {
        [PersonCondition.ChoseInternalTransfer] = Chose(NeedLabel.InternalTransfer, "选择企业内部转岗安置", "chose a transfer within the enterprise"),
        [PersonCondition.ChoseMarket] = Chose(NeedLabel.Market, "选择市场就业", "chose employment through the market"),
        [PersonCondition.ChosePolicy] = Chose(NeedLabel.Policy, "选择政策就业", "chose employment by policy"),
        [PersonCondition.ChoseSelfEmployment] = Chose(NeedLabel.SelfEmployment, "选择自主创业", "chose to start a business"),
        [PersonCondition.ChoseBenefit] = Chose(NeedLabel.Benefit, "选择享受失业待遇", "chose to draw unemployment benefit"),
        [PersonCondition.DifficultyGraded] = Knows(Facts.DifficultyLevel),
        [PersonCondition.OwnResourcesKnown] = Knows(Facts.HasOwnResources),
        [PersonCondition.WishKnown] = Knows(Facts.WantsWork),
        [PersonCondition.EntitledToPolicy] = Is(Facts.IsEntitledToPolicy),
        [PersonCondition.WantsStartupPolicy] = Is(Facts.WantsStartupPolicy),
        [PersonCondition.WantsStartupTraining] = Is(Facts.WantsStartupTraining),
        [PersonCondition.WantsTraining] = Is(Facts.WantsTraining),
        [PersonCondition.WantsToStartBusiness] = Is(Facts.WantsToStartBusiness),
        [PersonCondition.EntitledToBenefit] = Is(Facts.IsEntitledToBenefit),
        [PersonCondition.IntentionUnclear] = Is(Facts.IsIntentionUnclear),
        [PersonCondition.WantsOtherService] = Is(Facts.WantsOtherService),
        [PersonCondition.WantsGuidance] = Is(Facts.WantsGuidance),
        [PersonCondition.GuidanceGiven] = Is(Facts.HadGuidance),
        [PersonCondition.HasMoodSwings] = Is(Facts.HasMoodSwings),
        [PersonCondition.WantsToLeavePost] = Is(Facts.WantsToLeavePost),
        [PersonCondition.SharedProblem] = Is(Facts.HasSharedProblem),
        [PersonCondition.OwnProblem] = IsNot(Facts.HasSharedProblem, "所遇问题为个性问题", "has a problem of the own, shared by nobody"),
        [PersonCondition.DifficultSeeker] = Is(Facts.IsDifficultSeeker),
        [PersonCondition.GeneralSeeker] = IsNot(Facts.IsDifficultSeeker, "现场简单服务即可就业", "needs no more than simple service on the spot"),
        [PersonCondition.LacksSkills] = Is(Facts.LacksSkills),
        [PersonCondition.LacksWorkExperience] = Is(Facts.LacksWorkExperience),
        [PersonCondition.FailsInterviews] = Is(Facts.FailsInterviews),
        [PersonCondition.OtherDifficulty] = Is(Facts.HasOtherDifficulty),
        [PersonCondition.GapBetweenSelfAndWish] = Is(Facts.HasGapToWish),
        [PersonCondition.Impaired] = Is(Facts.IsImpaired),
        [PersonCondition.MaladaptedToHours] = Adapts(Maladaptation.Hours, "工作时间不适应", "does not adapt to the hours"),
        [PersonCondition.MaladaptedToEnvironment] = Adapts(Maladaptation.Environment, "工作软/硬环境不适应", "does not adapt to the environment"),
        [PersonCondition.MaladaptedToPressure] = Adapts(Maladaptation.Pressure, "工作强度或压力不适应", "does not adapt to intensity or pressure"),
        [PersonCondition.NotReadyByAttitude] = Barred(ReadinessBarrier.Attitude, "因择业观念准备不足", "not ready because of attitudes"),
        [PersonCondition.NotReadyBySkill] = Barred(ReadinessBarrier.Skill, "因知识、技能准备不足", "not ready because of knowledge or skill"),
        [PersonCondition.NotJobReady] = IsNot(Facts.IsJudgedJobReady, "暂不具备上岗条件", "is not job-ready for the time being"),
        [PersonCondition.TechnicallyStrong] = Is(Facts.IsTechnicallyStrong),
        [PersonCondition.NewEntrant] = Is(Facts.IsNewEntrant),
        [PersonCondition.TechnicalWorkerInService] = Is(Facts.IsTechnicalWorkerInService),
        [PersonCondition.InLowPost] = Is(Facts.IsInLowPost),
        [PersonCondition.SchoolLeaver] = Is(Facts.IsSchoolLeaver),
        [PersonCondition.InStableWork] = Is(Facts.IsInStableWork),
        [PersonCondition.MeetsBasicStartupConditions] = Is(Facts.MeetsBasicStartupConditions),
        [PersonCondition.TrainingOpensPostings] = Is(Facts.TrainingOpensPostings),
    };

    private static Func<PersonCase, Clause> Chose(NeedLabel label, string chinese, string english) =>
        IsWord(Facts.NeedLabel, label, label == NeedLabel.Market ? NeedLabel.Policy : NeedLabel.Market, chinese, english);

    private static Func<PersonCase, Clause> Adapts(Maladaptation to, string chinese, string english) =>
        IsWord(Facts.Maladaptation, to, Maladaptation.None, chinese, english);

    private static Func<PersonCase, Clause> Barred(ReadinessBarrier by, string chinese, string english) =>
        IsWord(Facts.ReadinessBarrier, by, ReadinessBarrier.None, chinese, english);
}
