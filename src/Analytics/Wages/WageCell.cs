using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The wages of a cell in rising order, with the employer of each where it is known.</summary>
internal sealed class WageCell
{
    private readonly int[] employerOf;

    private WageCell(WeightedSample? sample, int? employers, int[] employerOf, int clusters)
    {
        Sample = sample;
        Employers = employers;
        this.employerOf = employerOf;
        Clusters = clusters;
    }

    /// <summary>The wages; null where there are none.</summary>
    internal WeightedSample? Sample { get; }

    internal int Wages => Sample?.Count ?? 0;

    /// <summary>Distinct known employers; null where none is known.</summary>
    internal int? Employers { get; }

    /// <summary>How many draws there are: one for each known employer, and one for each wage without.</summary>
    internal int Clusters { get; }

    /// <summary>The draw to which a wage belongs, by its place in the sample.</summary>
    internal int ClusterOf(int at) => employerOf.Length == 0 ? at : employerOf[at];

    internal static WageCell Of(IReadOnlyCollection<WageObservation> observations)
    {
        if (observations.Count == 0)
            return new(null, null, [], 0);
        WageObservation[] wages = [.. observations];
        var anyEmployer = false;
        foreach (var wage in wages)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(wage.Yuan, nameof(observations));
            anyEmployer |= wage.Employer is not null;
        }

        // The sample sorts by value and weight by itself, and much faster; only employers ask for an order of whole observations.
        if (!anyEmployer)
            return new(SampleOf(wages), null, [], wages.Length);
        Array.Sort(wages, Compare);
        var (employerOf, employers, clusters) = Number(wages);
        return new(SampleOf(wages), employers, employerOf, clusters);
    }

    private static WeightedSample SampleOf(WageObservation[] wages)
    {
        var values = new double[wages.Length];
        var weights = new double[wages.Length];
        for (var at = 0; at < wages.Length; at++)
            (values[at], weights[at]) = (wages[at].Yuan, wages[at].Weight);
        return new(values, weights);
    }

    private static (int[] EmployerOf, int Employers, int Clusters) Number(WageObservation[] wages)
    {
        var employerOf = new int[wages.Length];
        var known = new Dictionary<EmployerId, int>();
        var clusters = 0;
        for (var at = 0; at < wages.Length; at++)
        {
            if (wages[at].Employer is not { } id)
                employerOf[at] = clusters++;
            else if (!known.TryGetValue(id, out employerOf[at]))
                known.Add(id, employerOf[at] = clusters++);
        }

        return (employerOf, known.Count, clusters);
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
