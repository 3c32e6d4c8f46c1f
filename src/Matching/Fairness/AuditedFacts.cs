using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>The attributes that records of seekers carry and an audit knows.</summary>
/// <remarks>Sex, ethnicity and religion are taken as recorded: two spellings of one are two categories. A disability is seen only as the limit of health that the office recorded.</remarks>
public static class AuditedFacts
{
    private static readonly string[] YesNo = ["yes", "no"];

    /// <summary>Every attribute, in the order of a report.</summary>
    /// <param name="ageBands">The completed years with which bands after the first begin, rising.</param>
    /// <exception cref="ArgumentException">There are none, or they do not rise.</exception>
    public static IReadOnlyList<AuditedFact> All(IReadOnlyList<int> ageBands)
    {
        ArgumentNullException.ThrowIfNull(ageBands);
        if (ageBands.Count == 0 || ageBands.Zip(ageBands.Skip(1)).Any(static pair => pair.First >= pair.Second))
            throw new ArgumentException($"Age bands {string.Join(", ", ageBands)}: expected at least one age, rising.", nameof(ageBands));
        return
        [
            new("sex", new("性别", "sex"), static seeker => seeker.Protected?.Gender, static sex => sex switch { "男" => new("男", "male"), "女" => new("女", "female"), _ => Bilingual.Same(sex) }, "女", "男"),
            new("age_band", new("年龄段", "age band"), seeker => seeker.Age is { } age ? Band(age, ageBands) : null, Bilingual.Same, Enumerable.Range(0, ageBands.Count + 1).Select(at => BandAt(at, ageBands))),
            OfEnum("education", new("文化程度", "education"), static seeker => seeker.Education, static level => GradeWords.Of(level)),
            OfEnum("hukou", new("户籍性质", "household registration"), static seeker => seeker.Protected?.HouseholdRegistration, Hukou),
            OfEnum("health", new("健康限制", "limit of health"), static seeker => seeker.Health, static limit => GradeWords.Of(limit)),
            new("zero_employment_household", new("零就业家庭", "household without work"), static seeker => seeker.InZeroEmploymentHousehold is { } is0 ? YesNo[is0 ? 0 : 1] : null, static answer => answer == "yes" ? new("是", "yes") : new("否", "no"), YesNo),
            new("ethnicity", new("民族", "ethnicity"), static seeker => seeker.Protected?.Ethnicity, Bilingual.Same),
            new("religion", new("宗教信仰", "religion"), static seeker => seeker.Protected?.Religion, Bilingual.Same),
        ];
    }

    private static AuditedFact OfEnum<T>(string name, Bilingual title, Func<JobSeeker, T?> read, Func<T, Bilingual> words)
        where T : struct, Enum => new(
            name,
            title,
            seeker => read(seeker)?.ToString(),
            category => Enum.TryParse<T>(category, out var value) ? words(value) : Bilingual.Same(category),
            Enum.GetNames<T>());

    private static Bilingual Hukou(HouseholdRegistrationType type) => type switch
    {
        HouseholdRegistrationType.LocalUrban => new("本市城镇", "local urban"),
        HouseholdRegistrationType.LocalRural => new("本市农村", "local rural"),
        HouseholdRegistrationType.OtherProvinceUrban => new("外省城镇", "other province, urban"),
        _ => new("外省农村", "other province, rural"),
    };

    private static string Band(int age, IReadOnlyList<int> bands)
    {
        var at = 0;
        while (at < bands.Count && age >= bands[at])
            at++;
        return BandAt(at, bands);
    }

    private static string BandAt(int at, IReadOnlyList<int> bands) =>
        at == 0 ? string.Create(CultureInfo.InvariantCulture, $"<{bands[0]}")
        : at == bands.Count ? string.Create(CultureInfo.InvariantCulture, $"{bands[^1]}+")
        : string.Create(CultureInfo.InvariantCulture, $"{bands[at - 1]}–{bands[at] - 1}");
}
