using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What the subsidies are called.</summary>
internal static class SubsidyNames
{
    private static readonly Dictionary<Subsidy, Bilingual> Names = new()
    {
        [Subsidy.SelfEmploymentInsurance] = new("自谋职业（自主创业）社会保险补贴", "social-insurance subsidy for the self-employed"),
        [Subsidy.FlexibleEmploymentInsurance] = new("灵活就业社会保险补贴", "social-insurance subsidy for the flexibly employed"),
        [Subsidy.HiringInsurance] = new("企业吸纳就业困难人员社会保险补贴", "social-insurance subsidy for hiring hard-to-employ persons"),
        [Subsidy.GraduateHiringInsurance] = new("企业吸纳高校毕业生社会保险补贴", "social-insurance subsidy for hiring graduates"),
        [Subsidy.Post] = new("公益性岗位补贴", "public-welfare post subsidy"),
        [Subsidy.PostInsurance] = new("公益性岗位社会保险补贴", "social-insurance subsidy for public-welfare posts"),
        [Subsidy.Placement] = new("职业介绍补贴", "placement subsidy"),
        [Subsidy.Training] = new("职业培训补贴", "training subsidy"),
        [Subsidy.GuidanceTraining] = new("职业指导培训补贴", "guidance-training subsidy"),
        [Subsidy.AccidentInsurance] = new("新就业形态灵活就业意外伤害保险补贴", "accident-insurance subsidy for new forms of work"),
        [Subsidy.OneOffHiring] = new("一次性吸纳就业补贴", "one-off hiring subsidy"),
        [Subsidy.PostExpansion] = new("一次性扩岗补助", "one-off post-expansion subsidy"),
        [Subsidy.HardToEmploy] = new("城乡就业困难人员补贴", "subsidy for hard-to-employ persons"),
        [Subsidy.PlacementAward] = new("安置奖励金", "placement award"),
        [Subsidy.RecommendationAward] = new("推荐就业奖励金", "recommendation award"),
        [Subsidy.WorkTrialTraining] = new("岗位见习训练补贴", "work-trial training subsidy"),
        [Subsidy.StartupHiringAward] = new("自主创业吸纳就业奖励金", "award for own businesses that hire"),
    };

    internal static Bilingual Of(Subsidy subsidy) => Names[subsidy];

    /// <summary>The subsidy of a case in policy files.</summary>
    internal static Subsidy Of(string @case) => Names.Keys.Single(subsidy => LoanRules.CaseOf(subsidy) == @case);
}
