using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>创业项目征集: one project of a founder in the district, collected to be shown to others .</summary>
/// <remarks>The executor's sex is part of the record as the form has it, for statutory tables only: nothing here reads it to choose or to order (V-31).</remarks>
/// <param name="Id">The project's identity, not a name.</param>
public sealed record StartupProject(string Id)
{
    /// <summary>The executor's age, years; null where not recorded.</summary>
    public int? ExecutorAge { get; init; }

    /// <summary>For statutory tables only; null where not recorded.</summary>
    public ProtectedAttributes? Executor { get; init; }

    /// <summary>The project's category, an industry; null where not recorded.</summary>
    public IndustryCode? Category { get; init; }

    /// <summary>Where it is run; null where not recorded.</summary>
    public DistrictCode? Place { get; init; }

    /// <summary>Its running state; null where not recorded.</summary>
    public StartupProjectState? State { get; init; }

    /// <summary>The day of the on-site check; null where none was made.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>What the check and the assessment found, by the codes of <c>startup_project_criteria</c>; an item that is absent or null is not known.</summary>
    public IReadOnlyDictionary<string, bool?> Found { get; init; } = new Dictionary<string, bool?>();

    /// <summary>Fields of the record that are still blank; empty where it is complete.</summary>
    public IReadOnlyList<Bilingual> Blank() =>
    [
        .. Asked(ExecutorAge is null, "执行人年龄", "the executor's age"),
        .. Asked(Executor?.Gender is null, "执行人性别", "the executor's sex"),
        .. Asked(Category is null, "项目类别", "the project's category"),
        .. Asked(Place is null, "项目所在地", "where it is run"),
        .. Asked(State is null, "项目运营情况", "its running state"),
    ];

    /// <summary>Tells whether the project is collected: a check on site, and every criterion of the jurisdiction's level of office.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="tier">The level of office that collects it.</param>
    /// <returns>Null where the jurisdiction states no criteria for that level.</returns>
    /// <exception cref="ArgumentException"><see cref="Found"/> names an item that is none of them.</exception>
    public Decision? Decide(Policy policy, OfficeTier tier)
    {
        if (Checklist.Of(PolicyParameters.StartupProjectCriteria, policy, tier) is not { } criteria)
            return null;
        // What was never checked on site is not known, whatever somebody wrote down.
        return criteria.Decide(CheckedOn is null ? Found.ToDictionary(static item => item.Key, static item => item.Value == false ? false : (bool?)null) : Found);
    }

    private static IEnumerable<Bilingual> Asked(bool isBlank, string chinese, string english) => isBlank ? [new(chinese, english)] : [];
}
