using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>重点项目、重点企业1至3年用工需求预测: the labour demand of key projects and enterprises for the years that a policy asks for (seed 001 Ch.4 §1(3); R-441).</summary>
/// <remarks>
/// Three sources, kept apart in the result: projects (driver × posts per unit, spread over years), plans that enterprises state, and, where an
/// enterprise states none, the mean of what it hired in its last years with the standard deviation of these years as uncertainty. The uncertain parts are
/// taken as independent; 80% of a normal curve. The seeds name dates and no method (N-27): this one is Jiuye's proposal.
/// </remarks>
public sealed class LabourDemandForecast
{
    // The two-sided 80% point of the normal distribution.
    private const double Wide = 1.2815515655446004;

    private LabourDemandForecast(IReadOnlyList<LabourDemandYear> years, IReadOnlyDictionary<string, DateOnly> dueDates) => (Years, DueDates) = (years, dueDates);

    /// <summary>The years, in order.</summary>
    public IReadOnlyList<LabourDemandYear> Years { get; }

    /// <summary>When the forecast has to be written (<c>report</c>), sent up (<c>sent_up</c>) and published (<c>published</c>); empty where the policy names no day.</summary>
    public IReadOnlyDictionary<string, DateOnly> DueDates { get; }

    /// <summary>Forecasts from the year after the present one.</summary>
    /// <param name="projects">The projects.</param>
    /// <param name="enterprises">The enterprises, each once.</param>
    /// <param name="year">The year in which the forecast is made.</param>
    /// <param name="policy">How many years, and when it is due.</param>
    /// <exception cref="ArgumentException">A project or an enterprise states an impossible number, an enterprise comes twice, or the policy asks for no forecast.</exception>
    public static LabourDemandForecast Of(IReadOnlyList<DemandProject> projects, IReadOnlyList<EnterpriseDemand> enterprises, int year, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(enterprises);
        ArgumentNullException.ThrowIfNull(policy);
        foreach (var project in projects)
            project.Check();
        foreach (var enterprise in enterprises)
            Check(enterprise);
        if (enterprises.GroupBy(static each => each.Employer).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"{twice.Key} comes {twice.Count()} times: expected each enterprise once.", nameof(enterprises));
        var years = policy.Get(PolicyParameters.DemandForecastYears) is { } asked ? (int)(asked.UpTo ?? asked.Amount)
            : throw new ArgumentException($"Policy '{policy.Name}' asks for no demand forecast: demand_forecast_years is not set.", nameof(policy));
        return new([.. Enumerable.Range(year + 1, years).Select(ahead => In(projects, enterprises, ahead))], Due(policy, year));
    }

    private static LabourDemandYear In(IReadOnlyList<DemandProject> projects, IReadOnlyList<EnterpriseDemand> enterprises, int year)
    {
        var planned = enterprises.Where(each => each.Planned.ContainsKey(year)).Sum(each => (long)each.Planned[year]);
        EnterpriseDemand[] estimated = [.. enterprises.Where(each => !each.Planned.ContainsKey(year) && each.Hired.Count > 0)];
        var expected = estimated.Sum(static each => each.Hired.Average());
        var spread = Wide * Math.Sqrt(estimated.Sum(Variance));
        var posts = projects.Sum(project => project.PostsIn(year));
        var all = posts + planned + expected;
        return new(
            year, posts, planned, expected, Math.Max(posts + planned, all - spread), all + spread,
            projects.Count(project => project.PostsIn(year) > 0), enterprises.Count(each => each.Planned.ContainsKey(year)) + estimated.Length);
    }

    // Of a future year around the mean of the past ones; one year alone tells no spread, and counts as a Poisson number.
    private static double Variance(EnterpriseDemand enterprise)
    {
        var mean = enterprise.Hired.Average();
        var years = enterprise.Hired.Count;
        return years < 2 ? 2 * mean : enterprise.Hired.Sum(hired => (hired - mean) * (hired - mean)) / (years - 1) * (1 + 1.0 / years);
    }

    private static Dictionary<string, DateOnly> Due(Policy policy, int year)
    {
        var due = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var statement in policy.Statements(PolicyParameters.DemandForecastDates))
        {
            if (statement is { Case: { } step, Value: { } rule })
                due[step] = rule.DayIn(new(year, 12, 1));
        }

        return due;
    }

    private static void Check(EnterpriseDemand enterprise)
    {
        foreach (var number in enterprise.Hired.Concat(enterprise.Planned.Values))
        {
            if (number < 0)
                throw new ArgumentException($"{enterprise.Employer} hires {number} persons: expected at least 0.");
        }
    }
}
