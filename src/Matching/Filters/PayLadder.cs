using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Pay changed step by step, in tens of yuan as people say it.</summary>
internal static class PayLadder
{
    private const double Tens = 10;

    // A share of a wage such as 0.95 × 4000 may come out a hair beside the whole number.
    private const double Rounding = 1e-6;

    /// <summary>The least pay wanted after each step down; each below the one before.</summary>
    public static IReadOnlyList<int> Down(int least, RelaxationPolicy costs) => Steps(costs, share => Math.Floor(least * (1 - share) / Tens + Rounding) * Tens);

    /// <summary>The highest pay offered after each step up; each above the one before.</summary>
    public static IReadOnlyList<int> Up(int highest, RelaxationPolicy costs) =>
        Steps(costs, share => Math.Min(MonthlyWage.Highest, Math.Ceiling(highest * (1 + share) / Tens - Rounding) * Tens));

    private static int[] Steps(RelaxationPolicy costs, Func<double, double> pay)
    {
        var steps = new int[costs.PaySteps];
        for (var step = 0; step < steps.Length; step++)
            steps[step] = (int)pay((step + 1) * costs.PayStep);
        return steps;
    }
}
