using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What a model says beside a grade: how likely long joblessness is, and why. It holds no level and no service, and nothing that reads levels reads it.</summary>
public sealed record SecondLook
{
    /// <summary>The probability that the person is still without work after the months of the policy, interval [0, 1]; null where an answer is missing: then the model says nothing.</summary>
    public required double? Probability { get; init; }

    /// <summary>The probability from which the policy asks for a second look.</summary>
    public required double Threshold { get; init; }

    /// <summary>The months of the outcome.</summary>
    public required int Months { get; init; }

    /// <summary>What each fact adds to the score behind the probability, the largest first by size; empty without a probability.</summary>
    public required IReadOnlyList<SecondLookReason> Reasons { get; init; }

    /// <summary>The fields that are missing; empty where there is a probability.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Which model: what it was trained on, and as of which day.</summary>
    public required string Model { get; init; }

    /// <summary>True where the probability reaches the threshold.</summary>
    public bool IsLikely => Probability >= Threshold;

    /// <summary>One line for a counsellor.</summary>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <param name="isAsked">True where a second look is asked for.</param>
    public string ToText(string language, bool isAsked)
    {
        const int shown = 3;
        var chinese = Bilingual.IsChinese(language);
        if (Probability is not { } probability)
        {
            var missing = ProfilingFeatures.All.Where(feature => Missing.Contains(feature.Name)).Select(feature => feature.Title.In(language));
            return chinese ? $"模型未作预测，尚缺：{string.Join("、", missing)}" : $"The model says nothing while this is missing: {string.Join(", ", missing)}";
        }

        var facts = Reasons.Where(static reason => reason.Part > 0).Take(shown).Select(reason => reason.Fact.In(language)).ToArray();
        var because = facts.Length == 0 ? "" : chinese ? $"，主要因为{string.Join("、", facts)}" : $", mainly because: {string.Join(", ", facts)}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(chinese ? $"模型估计再过{Months}个月仍未就业的概率为{100 * probability:0}%{because}" : $"The model puts the probability of being without work after {Months} more months at {100 * probability:0}%{because}")}{(isAsked ? chinese ? "。建议人工复看；级别不因此改变" : ". A second look is asked for; the level stays as it is" : "")}");
    }
}
