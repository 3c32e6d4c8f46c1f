using Jiuye.Cli;
using Jiuye.Matching.Conditions;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace Cli.Tests.Evaluation;

/// <summary>Holds what the finder reached on the frozen part of <c>annotations.jsonl</c>; <c>jiuye conditions --evaluate</c> prints the table.</summary>
public sealed class ConditionAgreementTests
{
    private const double AskedPrecision = 0.95;
    private const double AskedRecall = 0.90;

    // Precision and recall by overlap on the 238 frozen postings, 2026-11-22, cut to two decimals.
    private static readonly Dictionary<ConditionKind, (double Precision, double Recall)> Reached = new()
    {
        [ConditionKind.Skill] = (0.90, 0.86),
        [ConditionKind.Certificate] = (0.91, 0.84),
        [ConditionKind.Experience] = (0.95, 0.94),
        [ConditionKind.Education] = (0.97, 0.96),
        [ConditionKind.Age] = (1, 0.96),
        [ConditionKind.Gender] = (1, 0.83),
        [ConditionKind.Shift] = (1, 1),
        [ConditionKind.BoardAndLodging] = (0.95, 0.97),
        [ConditionKind.Insurance] = (0.93, 1),
        [ConditionKind.Probation] = (1, 1),
        [ConditionKind.Overtime] = (1, 1),
        [ConditionKind.PhysicalDemand] = (0.96, 0.90),
    };

    [SharedFact]
    public void The_frozen_third_is_read_at_least_as_well_as_it_was()
    {
        var scores = Measured(frozen: true);

        Assert.All(Enum.GetValues<ConditionKind>(), kind =>
        {
            Assert.True(scores.Precision(kind) >= Reached[kind].Precision, $"{kind}: precision {scores.Precision(kind):0.000}");
            Assert.True(scores.Recall(kind) >= Reached[kind].Recall, $"{kind}: recall {scores.Recall(kind):0.000}");
        });
    }

    // What is asked is precision .95 and recall .90 for every kind. These four miss it; a kind that comes to reach it leaves the list.
    [SharedFact]
    public void Four_kinds_do_not_reach_what_is_asked_yet()
    {
        var scores = Measured(frozen: true);

        Assert.Equal(
            [ConditionKind.Skill, ConditionKind.Certificate, ConditionKind.Gender, ConditionKind.Insurance],
            Enum.GetValues<ConditionKind>().Where(kind => scores.Precision(kind) < AskedPrecision || scores.Recall(kind) < AskedRecall));
    }

    [Fact]
    public void The_set_has_660_postings_of_which_238_are_frozen()
    {
        AnnotatedPosting[] postings = [.. AnnotatedPosting.Read(Annotations)];

        Assert.Equal((660, 238), (postings.Length, postings.Count(static posting => posting.IsFrozen)));
    }

    [Fact]
    public void No_two_marks_of_a_posting_overlap() =>
        Assert.All(AnnotatedPosting.Read(Annotations), static posting =>
        {
            foreach (var field in posting.Spans.GroupBy(static span => span.InTitle))
            {
                AnnotatedSpan[] ordered = [.. field.OrderBy(static span => span.Start)];
                Assert.All(ordered.Zip(ordered.Skip(1)), static pair => Assert.True(pair.First.End <= pair.Second.Start));
            }
        });

    private static string Annotations => Path.Combine(AppContext.BaseDirectory, "annotations.jsonl");

    private static SpanScores Measured(bool frozen)
    {
        AnnotatedPosting[] postings = [.. AnnotatedPosting.Read(Annotations).Where(posting => posting.IsFrozen == frozen)];
        var texts = AnnotatedTexts.Read(SharedData.File("data"), postings, CancellationToken.None);
        var scores = new SpanScores();
        foreach (var posting in postings)
        {
            var text = texts[(posting.File, posting.Id)];
            scores.Add([.. posting.Spans.Where(static span => span.InTitle)], ConditionFinder.Default.Find(text.Title));
            scores.Add([.. posting.Spans.Where(static span => !span.InTitle)], ConditionFinder.Default.Find(text.Description));
        }

        return scores;
    }
}
