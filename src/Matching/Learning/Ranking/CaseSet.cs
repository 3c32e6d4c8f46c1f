using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Pairs with their features. Immutable.</summary>
internal sealed class CaseSet
{
    // Nobody answered: the pair may have been as good as any other, so that it says less than a refusal.
    private const double UnansweredWeight = 0.5;

    private readonly RankingCase[] cases;
    private readonly double[] values;

    /// <param name="cases">n pairs, those of one query one after another.</param>
    /// <param name="values">n × <see cref="PairFeatures.Count"/> values.</param>
    internal CaseSet(RankingCase[] cases, double[] values) => (this.cases, this.values) = (cases, values);

    internal int Count => cases.Length;

    internal RankingCase this[int at] => cases[at];

    /// <summary>n × d values.</summary>
    internal ReadOnlySpan<double> Values => values;

    internal ReadOnlySpan<double> Row(int at) => values.AsSpan(at * PairFeatures.Count, PairFeatures.Count);

    /// <summary>The person of each pair.</summary>
    internal int[] Persons => Array.ConvertAll(cases, static one => one.Person);

    /// <summary>How many rows they are worth where all of one person, or all with one posting, tell no more than one would; the fewer of the two.</summary>
    /// <remarks>Kish (1965), Survey Sampling: (Σ n)² ⁄ Σ n² over groups.</remarks>
    internal double EffectiveCount => Math.Min(Effective(static one => one.Person), Effective(static one => one.Posting));

    /// <summary>The places of pairs that are so.</summary>
    internal int[] Where(Predicate<RankingCase> isSo) => [.. Enumerable.Range(0, cases.Length).Where(at => isSo(cases[at]))];

    /// <summary>The pairs that were referred and came to an end.</summary>
    internal int[] Observed() => Where(static one => one.Kind == CaseKind.Observed);

    /// <summary>Some pairs.</summary>
    internal CaseSet Select(int[] chosen)
    {
        var rows = new double[chosen.Length * PairFeatures.Count];
        for (var at = 0; at < chosen.Length; at++)
            Row(chosen[at]).CopyTo(rows.AsSpan(at * PairFeatures.Count));
        return new(Array.ConvertAll(chosen, at => cases[at]), rows);
    }

    /// <summary>The same pairs without some features, each of which has the value 0 everywhere.</summary>
    internal CaseSet Without(int[] features)
    {
        var rows = values.ToArray();
        for (var at = 0; at < cases.Length; at++)
        {
            foreach (var feature in features)
                rows[(at * PairFeatures.Count) + feature] = 0;
        }

        return new(cases, rows);
    }

    /// <summary>Examples of who was hired, grouped by person.</summary>
    /// <param name="drawnWeight">What a pair that nobody referred weighs beside one that was, interval [0, 1].</param>
    internal Examples Hires(double drawnWeight) => new(
        PairFeatures.All,
        values,
        Array.ConvertAll(cases, static one => one.Outcome == ReferralOutcome.Hired ? 1.0 : 0),
        Array.ConvertAll(cases, one => one.Kind != CaseKind.Observed ? drawnWeight : one.Outcome == ReferralOutcome.NoAnswer ? UnansweredWeight : 1),
        Persons);

    /// <summary>Examples of how good a pair was beside others of its query.</summary>
    internal Examples Grades() => new(PairFeatures.All, values, Array.ConvertAll(cases, static one => one.Grade), groups: Array.ConvertAll(cases, static one => one.Query));

    /// <summary>Examples of the pairs that one side decided, grouped by person.</summary>
    /// <param name="rate">Accepted: by the seeker; taken: by the employer.</param>
    internal Examples Decisions(OutcomeRate rate)
    {
        var chosen = Select(Where(one => one.Outcome is ReferralOutcome.Hired or ReferralOutcome.RefusedByEmployer
            || (rate == OutcomeRate.Accepted && one.Outcome == ReferralOutcome.DeclinedBySeeker)));
        return new(PairFeatures.All, chosen.values, Array.ConvertAll(chosen.cases, one => IsGood(rate, one.Outcome) ? 1.0 : 0), groups: chosen.Persons);
    }

    private double Effective(Func<RankingCase, int> group) => cases.Length == 0 ? 0 : (double)cases.Length * cases.Length / cases.CountBy(group).Sum(static one => (double)one.Value * one.Value);

    private static bool IsGood(OutcomeRate rate, ReferralOutcome outcome) =>
        rate == OutcomeRate.Accepted ? outcome != ReferralOutcome.DeclinedBySeeker : outcome == ReferralOutcome.Hired;
}
