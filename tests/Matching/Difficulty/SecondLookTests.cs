using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Calibration;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Models;
using Jiuye.Matching.Learning.Profiling;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

public sealed class SecondLookTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-look-");

    public void Dispose() => folder.Delete(recursive: true);

    // Any model, any person, any decision: what the card gives is what it gives without the model.
    [Fact]
    public void No_model_moves_a_level_or_takes_support_away() =>
        Prop.ForAll(Cases, one =>
        {
            var decisions = new GradingDecisions { Moves = one.Steps == 0 ? [] : [new(GradedCase.AsOf, one.Steps, "why")] };
            var alone = one.Case.Grade(decisions);
            var beside = new DifficultyGrader(DefaultCard.Card, RandomProfilingModels.Of(one.Seed, one.Threshold)).Grade(one.Case.Seeker, one.Case.Market, decisions, GradedCase.AsOf);

            return (alone.Level, alone.Levels, alone.LevelByPoints, alone.LeastPoints, alone.MostPoints, alone.IsKeyAssistance)
                == (beside.Level, beside.Levels, beside.LevelByPoints, beside.LeastPoints, beside.MostPoints, beside.IsKeyAssistance)
                && alone.Overrides.SequenceEqual(beside.Overrides)
                && alone.ToSeekerText("zh-CN") == beside.ToSeekerText("zh-CN")
                && beside.ToCounsellorText("en").StartsWith(alone.ToCounsellorText("en"), StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_second_look_is_asked_for_where_the_probability_reaches_the_line_and_there_is_no_key_assistance() =>
        Prop.ForAll(Cases, one =>
        {
            var grade = new DifficultyGrader(DefaultCard.Card, RandomProfilingModels.Of(one.Seed, one.Threshold)).Grade(one.Case.Seeker, one.Case.Market, GradedCase.AsOf);

            return grade.AsksForSecondLook == (grade.SecondLook!.Probability is { } probability && probability >= one.Threshold && !grade.IsKeyAssistance);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_missing_answer_gives_no_probability_and_is_named() =>
        Prop.ForAll(Cases, one =>
        {
            var look = RandomProfilingModels.Of(one.Seed, one.Threshold).Look(one.Case.Seeker, GradedCase.AsOf);
            var row = ProfilingFeatures.Row(one.Case.Seeker, GradedCase.AsOf);

            return (look.Probability is null) == row.Any(double.IsNaN) && look.Missing.Count == row.Count(double.IsNaN) && (look.Probability is null) == (look.Reasons.Count == 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_reasons_and_the_base_sum_to_the_score_behind_the_probability() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var learned = RandomProfilingModels.Learned(seed);
            var seeker = GradedCases.Answered.Sample(1).Single().Seeker;
            var look = ProfilingModel.Of(learned, RandomProfilingModels.Rules, "m").Look(seeker, GradedCase.AsOf);
            var row = ProfilingFeatures.Row(seeker, GradedCase.AsOf);
            var start = learned.Scorer.Contributions(row, new double[row.Length]);

            return Math.Abs(learned.Calibration!.Probability(start + look.Reasons.Sum(static reason => reason.Part)) - look.Probability!.Value) < 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_model_reads_nothing_protected()
    {
        var person = GradedCases.Answered.Sample(1).Single().Seeker;
        var model = RandomProfilingModels.Of(2, 0.5);

        var other = person with { Protected = new() { Gender = "女", Ethnicity = "回族", Religion = "佛教", HouseholdRegistration = HouseholdRegistrationType.OtherProvinceRural } };

        Assert.Equal(model.Look(person, GradedCase.AsOf).Probability, model.Look(other, GradedCase.AsOf).Probability);
        Assert.Empty(ProfilingTable.Features.Intersect(["sex", "gender", "ethnicity", "religion", "hukou", "household_registration"]));
    }

    [Fact]
    public void A_model_of_other_features_is_refused_by_name()
    {
        var features = new FeatureSet(ProfilingFeatures.All.Select(static (one, place) => new Feature(place == 2 ? "shoe_size" : one.Name) { Direction = one.Direction }));
        var scorer = new LinearModel(features, 0, [.. features.All.Select(static _ => new LinearTerm(0, 1, 0, 0, []))]);
        var path = Path.Combine(folder.FullName, "other.model");
        File.WriteAllBytes(path, ModelFile.ToBytes(new(scorer, new LogOdds(), RandomProfilingModels.Provenance("P(jobless_after_12_months = 1)"))));

        var refused = Assert.Throws<InvalidDataException>(() => ProfilingModel.Read(path, RandomProfilingModels.Rules));

        Assert.Contains("other.model", refused.Message, StringComparison.Ordinal);
        Assert.Contains("shoe_size", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_another_outcome_without_calibration_or_against_its_directions_is_refused()
    {
        var good = RandomProfilingModels.Learned(2);
        var linear = (LinearModel)good.Scorer;
        var undeclared = new FeatureSet(linear.Features.All.Select(static feature => feature with { Direction = feature.Name == "age" ? MonotoneDirection.Free : feature.Direction }));
        var against = linear with { Terms = [linear.Terms[0] with { Weight = -1 }, .. linear.Terms[1..]] };

        Assert.Contains("jobless_after_6_months", Refusal(good with { Provenance = RandomProfilingModels.Provenance("P(jobless_after_6_months = 1)") }), StringComparison.Ordinal);
        Assert.Contains("calibration", Refusal(good with { Calibration = null }), StringComparison.Ordinal);
        Assert.Contains("'age'", Refusal(good with { Scorer = linear with { Features = undeclared } }), StringComparison.Ordinal);
        Assert.Contains("'jobless_months'", Refusal(good with { Scorer = against }), StringComparison.Ordinal);
    }

    // Trained from a table of its own with a planted rule; more of what is declared rising never lowers the probability.
    [Fact]
    public void A_model_trained_from_the_table_reads_back_and_keeps_its_directions()
    {
        var random = new SeededRandom(4);
        var (values, labels) = (new List<double>(), new List<double>());
        foreach (var seeker in GradedCases.Answered.Sample(600).Select(static one => one.Seeker))
        {
            var row = ProfilingFeatures.Row(seeker, GradedCase.AsOf);
            values.AddRange(row);
            labels.Add(random.NextDouble() < Sigmoid.Of((0.1 * row[0]) + (0.04 * row[2]) - 4) ? 1 : 0);
        }

        Assert.True(new ProfilingTrainer(new()).Fit(new(ProfilingFeatures.Set, [.. values], [.. labels])).TryGet(out var fit, out _));
        var path = Path.Combine(folder.FullName, "district.model");
        File.WriteAllBytes(path, ModelFile.ToBytes(new(fit.Scorer, fit.Calibration, RandomProfilingModels.Provenance("P(jobless_after_12_months = 1)"))));
        var model = ProfilingModel.Read(path, RandomProfilingModels.Rules);

        Holds(model, static (seeker, more) => seeker with { UnemployedSince = seeker.UnemployedSince!.Value.AddDays(-more) });
        Holds(model, static (seeker, more) => seeker with { Age = seeker.Age + (more / 20) });
        Holds(model, static (seeker, _) => seeker with { Health = HealthLimit.Severely, HasTransport = false, IsReachableOnline = false, Education = EducationLevel.None });
    }

    [Fact]
    public void The_line_for_a_counsellor_says_why_in_both_languages_and_that_nothing_changes()
    {
        var seeker = GradedCases.Answered.Sample(1).Single().Seeker with { UnemployedSince = GradedCase.AsOf.AddMonths(-8), Age = 47 };
        var terms = ProfilingFeatures.All.Select(static feature => new LinearTerm(0, 1, feature.Name is "jobless_months" or "age" ? 0.1 : 0, 0, [])).ToArray();
        var look = ProfilingModel.Of(
            new(new LinearModel(ProfilingFeatures.Set, -5.1, terms), new LogOdds(), RandomProfilingModels.Provenance("P(jobless_after_12_months = 1)")), RandomProfilingModels.Rules, "m").Look(seeker, GradedCase.AsOf);

        Assert.Equal("模型估计再过12个月仍未就业的概率为60%，主要因为47岁、已失业8个月。建议人工复看；级别不因此改变", look.ToText("zh-CN", isAsked: true));
        Assert.Equal("The model puts the probability of being without work after 12 more months at 60%, mainly because: age 47, out of work for 8 months. A second look is asked for; the level stays as it is", look.ToText("en", isAsked: true));
    }

    private static string Refusal(LearnedModel model) => Assert.Throws<InvalidDataException>(() => ProfilingModel.Of(model, RandomProfilingModels.Rules, "m")).Message;

    private static void Holds(ProfilingModel model, Func<JobSeeker, int, JobSeeker> harder) =>
        Prop.ForAll(
            (from one in GradedCases.Answered from more in Gen.Choose(0, 400) select (one.Seeker, More: more)).ToArbitrary(),
            pair => model.Look(harder(pair.Seeker, pair.More), GradedCase.AsOf).Probability >= model.Look(pair.Seeker, GradedCase.AsOf).Probability - 1e-12).QuickCheckThrowOnFailure();

    private static Arbitrary<(GradedCase Case, int Seed, int Steps, double Threshold)> Cases =>
        (from one in GradedCases.FewGaps
         from seed in Gen.Choose(0, int.MaxValue - 1)
         from steps in Gen.Choose(-2, 2)
         from threshold in Gen.Choose(1, 100)
         select (one, seed, steps, threshold / 100.0)).ToArbitrary();
}
