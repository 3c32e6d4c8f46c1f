using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The wages of a cell in rising order, with the employer of each where it is known.</summary>
internal sealed class WageCell
{
    private WageCell(WeightedSample? sample, int wages, int? employers, int[] employerOf)
    {
        Sample = sample;
        Wages = wages;
        Employers = employers;
        EmployerOf = employerOf;
    }

    /// <summary>The wages; null where there are none.</summary>
    internal WeightedSample? Sample { get; }

    internal int Wages { get; }

    /// <summary>Distinct known employers; null where none is known.</summary>
    internal int? Employers { get; }

    /// <summary>For each wage in the sample's order the number of its cluster: one for each known employer, and one for each wage without.</summary>
    internal int[] EmployerOf { get; }

    internal int Clusters { get; private init; }

    internal static WageCell Of(IReadOnlyCollection<WageObservation> observations)
    {
        if (observations.Count == 0)
            return new(null, 0, null, []);
        WageObservation[] ordered = [.. observations];
        Array.Sort(ordered, Compare);
        var values = new double[ordered.Length];
        var weights = new double[ordered.Length];
        var employerOf = new int[ordered.Length];
        var known = new Dictionary<EmployerId, int>();
        var clusters = 0;
        for (var at = 0; at < ordered.Length; at++)
        {
            var (yuan, weight, employer) = ordered[at];
            ArgumentOutOfRangeException.ThrowIfNegative(yuan, nameof(observations));
            (values[at], weights[at]) = (yuan, weight);
            if (employer is not { } id)
                employerOf[at] = clusters++;
            else if (!known.TryGetValue(id, out employerOf[at]))
                known.Add(id, employerOf[at] = clusters++);
        }

        return new(new(values, weights), ordered.Length, known.Count == 0 ? null : known.Count, employerOf) { Clusters = clusters };
    }

    // The sample sorts by value and weight; the employer comes last, so that both orders agree whatever came in first.
    private static int Compare(WageObservation left, WageObservation right)
    {
        var order = left.Yuan.CompareTo(right.Yuan);
        if (order == 0)
            order = left.Weight.CompareTo(right.Weight);
        return order != 0 ? order : Nullable.Compare(left.Employer, right.Employer);
    }
}
