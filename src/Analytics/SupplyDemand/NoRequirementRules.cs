using System.Diagnostics.CodeAnalysis;

namespace Jiuye.Analytics;

/// <summary>The names of the rules for 无要求 in policies, options and outputs.</summary>
public static class NoRequirementRules
{
    /// <summary>Every rule, in the order of its number.</summary>
    public static IReadOnlyList<NoRequirementRule> All { get; } =
        [NoRequirementRule.None, NoRequirementRule.Seekers, NoRequirementRule.Demand, NoRequirementRule.DemandRounded];

    /// <summary>The name: <c>none</c>, <c>seekers</c>, <c>demand</c> or <c>demand_rounded</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of these.</exception>
    public static string NameOf(NoRequirementRule rule) => rule switch
    {
        NoRequirementRule.None => "none",
        NoRequirementRule.Seekers => "seekers",
        NoRequirementRule.Demand => "demand",
        NoRequirementRule.DemandRounded => "demand_rounded",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No such rule for 无要求."),
    };

    /// <summary>Finds the rule of a name.</summary>
    /// <returns>False where the name is none of the four.</returns>
    public static bool TryParse([NotNullWhen(true)] string? name, out NoRequirementRule rule)
    {
        foreach (var candidate in All)
        {
            if (NameOf(candidate) == name)
            {
                rule = candidate;
                return true;
            }
        }

        rule = default;
        return false;
    }
}
