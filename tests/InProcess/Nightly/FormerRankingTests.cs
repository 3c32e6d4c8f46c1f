using Jiuye;
using Jiuye.Matching.Learning.Calibration;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Nightly;

/// <summary>What becomes of a ranking that served in nights that can learn nothing themselves.</summary>
public sealed class FormerRankingTests(LearnedNight night) : IClassFixture<LearnedNight>, IDisposable
{
    // The weeks on which rankings are measured (learning.held_out_days of the policy).
    private static readonly DateOnly HeldOutFrom = LearnedNight.AsOf.AddDays(-27);

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("jiuye-former");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void It_stays_where_nothing_can_be_learned_and_it_holds_its_own()
    {
        var verdict = Run(PolicyWith("held_out_days", 120), night.Results);

        Assert.Equal(RankingDecision.FormerKept, verdict.Decision);
        Assert.NotNull(verdict.Reason);
        Assert.True(verdict.FormerDifference!.Value > 0);
        Assert.Equal(File.ReadAllBytes(Path.Combine(night.Results, "ranking.model")), File.ReadAllBytes(At("ranking.model")));
        Assert.Contains("推荐沿用原排序模型：今晚未能训练新模型；它与公示权重NDCG@10相差", File.ReadAllText(At("report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_goes_where_nothing_can_be_learned_and_it_has_fallen_behind()
    {
        var verdict = Run(PolicyWith("held_out_days", 120), Reversed());

        Assert.Equal(RankingDecision.FormerWithdrawn, verdict.Decision);
        Assert.True(verdict.FormerConcordance!.High < 0);
        Assert.False(File.Exists(At("ranking.model")));
        Assert.Contains("今晚未能训练新模型", verdict.Sentences().First().Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stays_where_weeks_without_a_hire_tell_nothing_of_it_and_the_card_says_so()
    {
        var verdict = Run(night.Policy, night.Results, static referral => referral.OutcomeOn >= HeldOutFrom ? Refused(referral) : referral);

        Assert.Equal(RankingDecision.FormerKept, verdict.Decision);
        Assert.Null(verdict.FormerDifference);
        Assert.Contains("检验期没有录用或面试", verdict.Sentences().First().Zh, StringComparison.Ordinal);
        Assert.Contains("Held-out weeks have no hire or interview", File.ReadAllText(At("ranking-card.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_lies_idle_where_there_are_too_few_outcomes_to_measure_it_by_and_the_report_says_so()
    {
        var verdict = Run(PolicyWith("fewest_outcomes", 100_000), night.Results);

        Assert.Equal((RankingDecision.TooFewOutcomes, true), (verdict.Decision, verdict.FormerIdle));
        Assert.False(File.Exists(At("ranking.model")));
        Assert.Contains("原排序模型今晚不使用", File.ReadAllText(At("report.html")), StringComparison.Ordinal);
    }

    private static Referral Refused(Referral referral) => referral.Outcome == ReferralOutcome.Pending ? referral : referral with { Outcome = ReferralOutcome.RefusedByEmployer };

    // Who would put last whom the night's ranking puts first.
    private string Reversed()
    {
        using var file = File.OpenRead(Path.Combine(night.Results, "ranking.model"));
        var model = RankingModelFile.Read(file, "ranking.model");
        var folder = root.CreateSubdirectory("reversed").FullName;
        var reversed = model with { Hire = model.Hire with { Calibration = Reversed((PlattScaling)model.Hire.Calibration!) } };
        File.WriteAllBytes(Path.Combine(folder, "ranking.model"), RankingModelFile.ToBytes(reversed));
        return folder;
    }

    private static PlattScaling Reversed(PlattScaling of) => new(-of.Slope, -of.Offset);

    private RankingVerdict Run(Policy policy, string former, Func<Referral, Referral>? came = null)
    {
        var data = Path.Combine(root.FullName, "data");
        Directory.CreateDirectory(data);
        foreach (var file in Directory.EnumerateFiles(night.Dataset))
            File.Copy(file, Path.Combine(data, Path.GetFileName(file)));
        ReferralFile.Write(Path.Combine(data, "referrals.jsonl"), ReferralFile.Read(Path.Combine(night.Dataset, "referrals.jsonl")).Select(came ?? (static referral => referral)));
        new NightlyRun(new()
        {
            Dataset = data,
            Output = Path.Combine(root.FullName, "night"),
            Threads = 2,
            Policy = policy,
            FormerRanking = Path.Combine(former, "ranking.model"),
        }).Execute(null, CancellationToken.None);
        return RankingVerdict.Of(File.ReadAllBytes(At("ranking.json")), "ranking.json");
    }

    // 120 days held out are all that there are: nothing is left to learn from.
    private Policy PolicyWith(string setting, int value)
    {
        var file = Path.Combine(root.FullName, "policy.json");
        File.WriteAllText(file, $$"""
            {
              "name": "ours", "title": { "zh": "试验", "en": "trial" }, "extends": "beijing-2018",
              "learning": { {{(setting == "fewest_outcomes" ? "" : """ "fewest_outcomes": { "value": 100, "source": "a test" }, """)}}"{{setting}}": { "value": {{value}}, "source": "a test" } }
            }
            """);
        return Policy.Load(file);
    }

    private string At(string name) => Path.Combine(root.FullName, "night", name);
}
