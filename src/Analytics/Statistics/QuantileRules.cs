using System.Diagnostics.CodeAnalysis;

namespace Jiuye.Analytics;

/// <summary>The names of the quantile rules in policies, options and outputs.</summary>
public static class QuantileRules
{
    private static readonly (string Name, QuantileRule Rule)[] Known =
    [
        ("hf1", QuantileRule.Hf1), ("hf2", QuantileRule.Hf2), ("hf3", QuantileRule.Hf3), ("hf4", QuantileRule.Hf4), ("hf5", QuantileRule.Hf5),
        ("hf6", QuantileRule.Hf6), ("hf7", QuantileRule.Hf7), ("hf8", QuantileRule.Hf8), ("hf9", QuantileRule.Hf9),
        ("survey-school", QuantileRule.SurveySchool), ("survey-hf3", QuantileRule.SurveyHf3), ("survey-hf4", QuantileRule.SurveyHf4),
        ("survey-shahvaish", QuantileRule.SurveyShahVaish),
        ("hmisc-quantile", QuantileRule.HmiscQuantile), ("hmisc-(i-1)/(n-1)", QuantileRule.HmiscLessOne), ("hmisc-i/(n+1)", QuantileRule.HmiscPlusOne),
        // Other names of the same rules.
        ("survey-math", QuantileRule.Hf1), ("survey-hf1", QuantileRule.Hf1), ("survey-hf2", QuantileRule.SurveySchool),
        ("survey-hf5", QuantileRule.Hf5), ("survey-hf6", QuantileRule.Hf6), ("survey-hf7", QuantileRule.Hf7),
        ("survey-hf8", QuantileRule.Hf8), ("survey-hf9", QuantileRule.Hf9),
    ];

    /// <summary>Every name, other names of a rule after the first ones.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Select(static each => each.Name)];

    /// <summary>The first name of a rule: <c>hf1</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
    public static string NameOf(QuantileRule rule)
    {
        foreach (var (name, known) in Known)
        {
            if (known == rule)
                return name;
        }

        throw new ArgumentOutOfRangeException(nameof(rule), rule, "No such quantile rule.");
    }

    /// <summary>Finds the rule of a name.</summary>
    /// <returns>False where no rule has the name.</returns>
    public static bool TryParse([NotNullWhen(true)] string? name, out QuantileRule rule)
    {
        foreach (var (known, found) in Known)
        {
            if (known == name)
            {
                rule = found;
                return true;
            }
        }

        rule = default;
        return false;
    }

    /// <summary>Finds the rule of a name.</summary>
    /// <exception cref="ArgumentException">No rule has the name.</exception>
    public static QuantileRule Parse(string name) =>
        TryParse(name, out var rule) ? rule : throw new ArgumentException($"'{name}' is no quantile rule: expected one of {string.Join(", ", Names)}.", nameof(name));
}
