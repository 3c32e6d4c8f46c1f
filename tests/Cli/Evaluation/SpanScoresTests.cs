using Jiuye.Cli;
using Jiuye.Matching.Conditions;
using Jiuye.Vocabulary;

namespace Cli.Tests.Evaluation;

public sealed class SpanScoresTests
{
    [Fact]
    public void A_finding_counts_for_one_mark_only()
    {
        var scores = new SpanScores();

        scores.Add([Mark(0, 2), Mark(2, 2)], [Finding(0, 4)]);

        Assert.Equal((1, 0.5, 0, 0), (scores.Precision(ConditionKind.Age), scores.Recall(ConditionKind.Age), scores.ExactPrecision(ConditionKind.Age), scores.ExactRecall(ConditionKind.Age)));
    }

    [Fact]
    public void A_finding_of_another_kind_or_place_is_wrong()
    {
        var scores = new SpanScores();
        var missed = new List<AnnotatedSpan>();
        var wrong = new List<Condition>();

        scores.Add([Mark(0, 2)], [Finding(2, 2), new Condition(ConditionKind.Gender, 0, 2, "", ConditionStance.Stated)], missed, wrong);

        Assert.Equal((0, 0, 1, 2), (scores.Precision(ConditionKind.Age), scores.Recall(ConditionKind.Age), missed.Count, wrong.Count));
    }

    private static AnnotatedSpan Mark(int start, int length) => new(ConditionKind.Age, InTitle: true, start, length);

    private static Condition Finding(int start, int length) => new(ConditionKind.Age, start, length, "", ConditionStance.Stated);
}
