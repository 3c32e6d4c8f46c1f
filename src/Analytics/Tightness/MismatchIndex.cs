using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>The part of the hires lost because seekers and vacancies are in different groups.</summary>
/// <remarks>
/// A. Şahin, J. Song, G. Topa, G. L. Violante, Mismatch Unemployment, American Economic Review 104 (2014) 3529–3564, the index without differences between groups:
/// M = 1 − Σ (v_i / V)^α · (u_i / U)^(1−α). It grows with the detail of the groups, so indices of different levels say nothing about each other:
/// <see cref="ChangeFrom"/> refuses them.
/// </remarks>
public sealed record MismatchIndex
{
    private MismatchIndex(string level, double vacancyElasticity, int groups, double value, double lost, double matched)
    {
        Level = level;
        VacancyElasticity = vacancyElasticity;
        Groups = groups;
        Value = value;
        Lost = lost;
        Matched = matched;
    }

    /// <summary>What the groups are, such as <c>occ-1</c>; part of the meaning of the number.</summary>
    public string Level { get; }

    /// <summary>α: the elasticity of hires to vacancies, in (0, 1).</summary>
    public double VacancyElasticity { get; }

    /// <summary>Groups with seekers or vacancies.</summary>
    public int Groups { get; }

    /// <summary>M; 0 where seekers stand where the vacancies are, 1 where none do. With totals that exceed the groups it counts what stands in none as lost.</summary>
    public double Value { get; }

    /// <summary>V^α · U^(1−α) − Σ v_i^α · u_i^(1−α): the loss in units of hires before the scale of the matching function.</summary>
    public double Lost { get; }

    /// <summary>Σ v_i^α · u_i^(1−α).</summary>
    public double Matched { get; }

    /// <summary>What a reader needs to compute the index again.</summary>
    public string Method => string.Create(CultureInfo.InvariantCulture, $"mismatch index (Sahin et al. 2014), alpha={VacancyElasticity}, level={Level}, {Groups} groups");

    /// <summary>Computes the index.</summary>
    /// <param name="level">What the groups are.</param>
    /// <param name="seekers">One number a group, finite, at least 0.</param>
    /// <param name="vacancies">One number a group, likewise.</param>
    /// <param name="vacancyElasticity">α in (0, 1); 0.5 in the published series.</param>
    /// <param name="allSeekers">U where the publisher states a total that differs from the sum; null for the sum.</param>
    /// <param name="allVacancies">V likewise.</param>
    /// <exception cref="ArgumentException">The groups differ in number, a number is negative or not finite, or there are no seekers or no vacancies at all.</exception>
    public static MismatchIndex Of(
        string level, ReadOnlySpan<double> seekers, ReadOnlySpan<double> vacancies, double vacancyElasticity = 0.5, double? allSeekers = null, double? allVacancies = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(level);
        if (seekers.Length != vacancies.Length)
            throw new ArgumentException(FormattableString.Invariant($"{seekers.Length} groups of seekers and {vacancies.Length} of vacancies; expected as many."), nameof(vacancies));
        if (!(vacancyElasticity > 0 && vacancyElasticity < 1))
            throw new ArgumentOutOfRangeException(nameof(vacancyElasticity), vacancyElasticity, "The elasticity must lie between 0 and 1, both left out.");
        var unemployed = Total(seekers, allSeekers, nameof(seekers));
        var open = Total(vacancies, allVacancies, nameof(vacancies));
        var together = 0.0;
        var matched = 0.0;
        var groups = 0;
        for (var group = 0; group < seekers.Length; group++)
        {
            together += Math.Pow(vacancies[group] / open, vacancyElasticity) * Math.Pow(seekers[group] / unemployed, 1 - vacancyElasticity);
            matched += Math.Pow(vacancies[group], vacancyElasticity) * Math.Pow(seekers[group], 1 - vacancyElasticity);
            groups += seekers[group] > 0 || vacancies[group] > 0 ? 1 : 0;
        }

        var possible = Math.Pow(open, vacancyElasticity) * Math.Pow(unemployed, 1 - vacancyElasticity);
        return new(level, vacancyElasticity, groups, 1 - together, possible - matched, matched);
    }

    /// <summary>Computes the index of a supply and demand table by one column; 无要求 stands in no group and is left out on both sides.</summary>
    /// <param name="level">What the groups are.</param>
    /// <param name="table">A table of one column.</param>
    /// <param name="vacancyElasticity">α in (0, 1).</param>
    /// <exception cref="ArgumentException">The table has more than one column, or no seekers or no openings.</exception>
    public static MismatchIndex Of(string level, SupplyDemandTable table, double vacancyElasticity = 0.5)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Columns.Count != 1)
            throw new ArgumentException($"Mismatch is between the groups of one column; the table has {string.Join(", ", table.Columns)}.", nameof(table));
        var rows = table.Rows.Where(static row => row.Key[0] is not null).ToArray();
        return Of(level, [.. rows.Select(static row => (double)row.Seekers.Valid)], [.. rows.Select(static row => (double)row.Demand.Valid)], vacancyElasticity);
    }

    /// <summary>How much the index changed against an earlier one of the same make.</summary>
    /// <exception cref="ArgumentException">The levels or the elasticities differ: such indices do not compare.</exception>
    public double ChangeFrom(MismatchIndex earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (earlier.Level != Level || earlier.VacancyElasticity != VacancyElasticity)
            throw new ArgumentException($"The index grows with the detail of the groups, so only indices of one make compare: {Method} and {earlier.Method}.", nameof(earlier));
        return Value - earlier.Value;
    }

    private static double Total(ReadOnlySpan<double> numbers, double? stated, string name)
    {
        var sum = 0.0;
        for (var group = 0; group < numbers.Length; group++)
        {
            if (!(numbers[group] >= 0) || !double.IsFinite(numbers[group]))
                throw new ArgumentException(FormattableString.Invariant($"Group {group} has {numbers[group]}; expected a finite number of at least 0."), name);
            sum += numbers[group];
        }

        var total = stated ?? sum;
        return total > 0 && double.IsFinite(total) ? total : throw new ArgumentException("There must be somebody in the groups: the total is not above 0.", name);
    }
}
