using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads the labour-force survey: CSV, a person of the roll a line, surveyed or not. An empty field is not recorded; <c>needs</c> and <c>categories</c> have semicolons between, «-» for none.</summary>
public static class LabourFile
{
    private const int OldestAge = 120;

    private static readonly string[] Required = ["person", "area"];

    private static readonly string[] Optional =
    [
        "weight", "surveyed_on", "entered_on", "age", "rural", "education", "skill_grade", "skilled", "certified", "occupation", "status", "status_since", "industry", "pay",
        "able", "wants_work", "wants_transfer", "hard_to_employ", "categories", "registered", "reason", "needs", "knows_policies", "satisfied",
    ];

    /// <summary>The columns, for help: those required, then those that may be left out.</summary>
    public static string Columns { get; } = string.Join(",", [.. Required, .. Optional]);

    /// <summary>Reads a file.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row; file, line, column, value and what was expected are named.</exception>
    public static IReadOnlyList<LabourFact> Read(string path, CancellationToken cancellation = default)
    {
        var persons = new HashSet<string>(StringComparer.Ordinal);
        return FactColumns.All(path, Required, Optional, row => Of(row, persons), cancellation);
    }

    private static LabourFact Of(FactColumns row, HashSet<string> persons)
    {
        var person = row.Key("person");
        if (!persons.Add(person))
            throw row.Fault("person", person, "stands twice", "each person of the roll once");
        var fact = new LabourFact
        {
            Person = person,
            Area = row.RequiredArea("area"),
            Weight = row.Weight("weight") ?? 1,
            SurveyedOn = row.Day("surveyed_on"),
            EnteredOn = row.Day("entered_on"),
            Age = row.Whole("age", 0, OldestAge),
            IsRural = row.Flag("rural"),
            Education = row.Word<EducationLevel>("education"),
            SkillGrade = row.Word<SkillGrade>("skill_grade"),
            IsSkilledWorker = row.Flag("skilled"),
            HoldsCertificate = row.Flag("certified"),
            Occupation = row.Occupation("occupation"),
            Status = row.Word<LabourStatus>("status"),
            StatusSince = row.Day("status_since"),
            Industry = row.Industry("industry"),
            Pay = row.Amount("pay", 0, 10_000_000),
            IsAble = row.Flag("able"),
            WantsWork = row.Flag("wants_work"),
            WantsTransfer = row.Flag("wants_transfer"),
            IsHardToEmploy = row.Flag("hard_to_employ"),
            Categories = row.Texts("categories") ?? [],
            IsRegisteredUnemployed = row.Flag("registered"),
            Reason = row.Word<NotEmployedReason>("reason"),
            Needs = row.Words<EmploymentNeed>("needs"),
            KnowsPolicies = row.Flag("knows_policies"),
            IsSatisfied = row.Flag("satisfied"),
        };
        if (fact.EnteredOn is { } entered && (fact.SurveyedOn is not { } surveyed || entered < surveyed))
            throw row.Fault("entered_on", row.Text("entered_on")!, "lies before the survey", "a day not before surveyed_on");
        return fact;
    }
}
