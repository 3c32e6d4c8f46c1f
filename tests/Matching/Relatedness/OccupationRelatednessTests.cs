using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class OccupationRelatednessTests
{
    private static readonly OccupationCode Salesperson = OccupationCode.Parse("4-01-02-01");
    private static readonly OccupationCode Cashier = OccupationCode.Parse("4-01-02-03");
    private static readonly OccupationCode Waiter = OccupationCode.Parse("4-03-02-05");
    private static readonly OccupationCode Welder = OccupationCode.Parse("6-18-02-04");

    [Theory]
    [InlineData("4-01-02-01", "4-01-02-01", 1)]
    [InlineData("4-01-02-01", "4-01-02-03", 0.65)]
    [InlineData("4-01-02-01", "4-01-03-01", 0.35)]
    [InlineData("4-01-02-01", "4-03-02-05", 0.1)]
    [InlineData("4-01-02-01", "6-18-02-04", 0)]
    [InlineData("4-01-02", "4-01-02-01", 0.65)]
    public void Without_observations_the_classification_decides(string own, string other, double weight) =>
        Assert.Equal(weight, Related(OccupationEvidence.None).Between(OccupationCode.Parse(own), OccupationCode.Parse(other)).Weight, 12);

    [Fact]
    public void Employers_who_hire_for_either_job_bring_two_occupations_nearer()
    {
        var evidence = OccupationEvidence.Of(new([.. Enumerable.Range(0, 15).Select(employer => Posting(employer, Salesperson, Waiter))], [], []));

        var relation = Related(evidence).Between(Salesperson, Waiter);

        // 15 of 15 titles, five cases of doubt: s = 15/20; 1 − (1 − 0.1)(1 − 0.8 × 0.75).
        Assert.Equal(15, relation.NamedTogether);
        Assert.Equal(1 - 0.9 * 0.4, relation.Weight, 12);
        Assert.Equal(relation.Weight, Related(evidence).Between(Waiter, Salesperson).Weight, 12);
    }

    [Fact]
    public void An_employer_who_repeats_a_posting_counts_once()
    {
        var evidence = OccupationEvidence.Of(new([Posting(1, Salesperson, Cashier), Posting(1, Salesperson, Cashier) with { Id = new("again") }], [], []));

        Assert.Equal(1, evidence.NamedTogether(Salesperson, Cashier));
    }

    [Fact]
    public void Experience_that_employers_ask_for_counts_for_those_who_have_it()
    {
        var evidence = OccupationEvidence.Of(new([.. Enumerable.Range(0, 10).Select(employer => Posting(employer, Cashier) with { ExperienceOccupations = [Waiter] })], [], []));

        var relation = Related(evidence).Between(Waiter, Cashier);

        // 10 of 10 employers, five cases of doubt: s = 10/15.
        Assert.Equal(10, relation.Asked);
        Assert.Equal(1 - 0.9 * (1 - 0.7 * 10 / 15), relation.Weight, 12);
        Assert.Equal(0.1, Related(evidence).Between(Cashier, Waiter).Weight, 12);
    }

    [Theory]
    [InlineData("有电焊工或厨师工作经验者优先", "电焊工,厨师")]
    [InlineData("负责店面卫生。具备收银员经验", "收银员")]
    [InlineData("从事保安工作，无需经验", "")]
    [InlineData("经验经验经验", "")]
    [InlineData("", "")]
    public void A_text_says_whose_experience_it_asks_for(string text, string jobs)
    {
        var coder = OccupationCoder.Default;
        var expected = jobs.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(job => coder.Code(job)!.Value.Code);

        Assert.Equal(expected, JobTextReader.Default.Read(text).ExperienceOccupations);
    }

    [Fact]
    public void A_title_that_lists_everything_an_employer_needs_relates_nothing()
    {
        OccupationCode[] all = [Cashier, Waiter, Welder, OccupationCode.Parse("4-07-05-01")];

        var evidence = OccupationEvidence.Of(new([Posting(1, Salesperson, all)], [], []));

        Assert.Equal(0, evidence.NamedTogether(Salesperson, Cashier));
    }

    [Fact]
    public void Moves_count_from_the_trade_left_to_the_trade_taken_and_not_back()
    {
        var movers = Enumerable.Range(0, 5).Select(number => Seeker(number) with
        {
            History = [Spell(Waiter, 2018), Spell(Salesperson, 2021)],
        });

        var relatedness = Related(OccupationEvidence.Of(new([], [.. movers], [])));

        Assert.Equal((5, 0), (relatedness.Between(Waiter, Salesperson).Moved, relatedness.Between(Salesperson, Waiter).Moved));
        Assert.True(relatedness.Between(Waiter, Salesperson).Weight > relatedness.Between(Salesperson, Waiter).Weight);
    }

    [Fact]
    public void A_hire_after_a_referral_is_a_move()
    {
        var seeker = Seeker(1) with { History = [Spell(Waiter, 2018)] };
        var posting = Posting(1, Cashier);
        Referral Made(ReferralOutcome outcome) => new(seeker.Id, posting.Id, new(2026, 1, 5), outcome, new(2026, 1, 9));

        int Moves(ReferralOutcome outcome) => OccupationEvidence.Of(new([posting], [seeker], [Made(outcome)])).Moved(Waiter, Cashier);

        Assert.Equal((1, 0), (Moves(ReferralOutcome.Hired), Moves(ReferralOutcome.RefusedByEmployer)));
    }

    [Fact]
    public void More_evidence_never_counts_less_and_nothing_but_the_same_occupation_counts_one() =>
        Prop.ForAll(Gen.Choose(0, 40).ListOf(3).ToArbitrary(), static counts =>
        {
            double Weight(int named, int wanted) => Related(OccupationEvidence.Of(new(
                [.. Enumerable.Range(0, named).Select(employer => Posting(employer, Salesperson, Waiter))],
                [.. Enumerable.Range(0, wanted).Select(number => Seeker(number) with { WantedOccupations = [Salesperson, Waiter] })],
                []))).Between(Salesperson, Waiter).Weight;

            // 1 − 0.9 is a little less than 0.1 in binary.
            const double rounding = 1e-12;
            var weight = Weight(counts[0], counts[1]) + rounding;
            return weight is >= 0.1 and < 1 && Weight(counts[0] + counts[2], counts[1]) + rounding >= weight && Weight(counts[0], counts[1] + counts[2]) + rounding >= weight;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_records_changes_nothing()
    {
        var market = Markets.Large;
        var turned = new Market([.. market.Postings.Reverse()], [.. market.Seekers.Reverse()], [.. market.Referrals.Reverse()]);
        var codes = market.Seekers.SelectMany(static seeker => seeker.WantedOccupations).Distinct().Order().ToArray();
        var (one, other) = (Related(OccupationEvidence.Of(market)), Related(OccupationEvidence.Of(turned)));

        Assert.All(codes, own => Assert.Equal(codes.Select(code => one.Between(own, code)), codes.Select(code => other.Between(own, code))));
    }

    [Fact]
    public void The_nearest_occupations_come_first_and_ties_go_by_code()
    {
        var evidence = OccupationEvidence.Of(new([.. Enumerable.Range(0, 30).Select(employer => Posting(employer, Salesperson, Waiter))], [], []));

        var nearest = Related(evidence).Nearest(Salesperson, 3);

        Assert.Equal(Waiter, nearest[0].Other);
        Assert.All(nearest.Skip(1), near => Assert.Equal(0.65, near.Relation.Weight, 12));
        Assert.True(nearest[1].Other < nearest[2].Other);
        Assert.Throws<ArgumentOutOfRangeException>(() => Related(evidence).Nearest(Salesperson, 0));
    }

    [Fact]
    public void A_title_names_the_occupations_on_both_sides_of_a_stroke()
    {
        var coder = OccupationCoder.Default;
        var welder = coder.Code("电焊工")!.Value.Code;
        var cook = coder.Code("厨师")!.Value.Code;

        Assert.Equal([welder, cook], NamedOccupations.Beside("电焊工/厨师", OccupationCode.Parse("6-18"), coder));
        Assert.Equal([cook], NamedOccupations.Beside("电焊工、厨师", welder, coder));
        Assert.Empty(NamedOccupations.Beside("电焊工", welder, coder));
        Assert.Empty(NamedOccupations.Beside("C/C++", welder, coder));
        Assert.Empty(NamedOccupations.Beside("///兼、", welder, coder));
    }

    [Fact]
    public void An_explanation_tells_a_counsellor_what_the_nearness_rests_on()
    {
        var random = new Random(3);
        var seeker = Markets.Seeker(random, 1) with { WantedOccupations = [Salesperson], History = [], RegisteredOn = null, ValidUntil = null, ClosedOn = null };
        var offered = Posting(0, Cashier) with { OccupationConfidence = 1 };
        var pairs = Enumerable.Range(1, 12).Select(employer => Posting(employer, Salesperson, Cashier));
        var engine = MatchingEngine.Build(new([offered, .. pairs], [seeker], []), Markets.Options(), JobTextReader.Default);

        var occupation = engine.Explain(seeker.Id, offered.Id, Markets.AsOf).Parts.Single(static part => part.Term == "occupation");

        Assert.Contains("同属一个小类，有12家单位并列招聘，按0.85计", occupation.ToText(Audience.Counsellor, "zh-CN"), StringComparison.Ordinal);
        Assert.Contains("named together by 12 employers, counts 0.85", occupation.ToText(Audience.Auditor, "en"), StringComparison.Ordinal);
        Assert.DoesNotContain("0.85", occupation.ToText(Audience.Seeker, "zh-CN"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_counsellor_is_told_why_an_unsure_code_or_a_former_trade_gives_other_points()
    {
        var random = new Random(3);
        var wishes = Markets.Seeker(random, 1) with { WantedOccupations = [Welder], History = [], RegisteredOn = null, ValidUntil = null, ClosedOn = null };
        var worked = wishes with { Id = new("worked"), WantedOccupations = [], History = [new("收银员", Cashier, new(2020, 1, 1), null)] };
        var offered = Posting(0, Cashier) with { OccupationConfidence = 0.4 };
        var engine = MatchingEngine.Build(new([offered], [wishes, worked], []), Markets.Options(), JobTextReader.Default);

        Assert.Contains("职业由文字推断、把握40%，其余按四分之一计", Told(wishes, Audience.Counsellor), StringComparison.Ordinal);
        Assert.Contains("做过的职业按0.", Told(worked, Audience.Auditor), StringComparison.Ordinal);
        Assert.DoesNotContain("把握", Told(wishes, Audience.Seeker), StringComparison.Ordinal);

        string Told(JobSeeker seeker, Audience audience) =>
            engine.Explain(seeker.Id, offered.Id, Markets.AsOf).Parts.Single(static part => part.Term == "occupation").ToText(audience, "zh-CN");
    }

    private static OccupationRelatedness Related(OccupationEvidence evidence) => new(Markets.Relatedness, evidence);

    private static JobPosting Posting(int employer, OccupationCode main, params OccupationCode[] others) => new()
    {
        Id = new(FormattableString.Invariant($"p{employer}")),
        Title = "岗位",
        EmployerName = FormattableString.Invariant($"单位{employer}"),
        Occupation = main,
        OtherOccupations = others,
    };

    private static JobSeeker Seeker(int number) => new() { Id = new(FormattableString.Invariant($"s{number}")) };

    private static EmploymentSpell Spell(OccupationCode code, int year) => new("工作", code, new(year, 1, 1), new(year + 1, 1, 1));
}
