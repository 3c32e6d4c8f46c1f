using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads registrations as unemployed and archives for the monthly tables: CSV, a registration or archive a line.</summary>
public static class RegistrationFactFile
{
    private const int OldestAge = 120;
    private const int MostMonths = 600;

    private static readonly string[] Required = ["person", "office", "kind", "registered_on"];

    private static readonly string[] Optional =
    [
        "ended_on", "shougang", "category", "category_before", "origin", "destination", "female", "age", "education", "skill_grade", "hard_to_employ",
        "draws_benefit", "paid_by_fund", "benefit_months", "benefit_months_left",
    ];

    /// <summary>The columns of a file of registrations, for help.</summary>
    public static string Columns { get; } = string.Join(",", [.. Required, .. Optional]);

    /// <summary>Reads registrations.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static IReadOnlyList<RegistrationFact> Read(string path, CancellationToken cancellation = default) => FactColumns.All(path, Required, Optional, Of, cancellation);

    /// <summary>Reads archives: <c>office,received_on,left_on,holder</c>.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static IReadOnlyList<ArchiveFact> ReadArchives(string path, CancellationToken cancellation = default) => FactColumns.All(
        path, ["office", "received_on", "holder"], ["left_on"],
        static row => new ArchiveFact(row.RequiredArea("office"), row.RequiredDay("received_on"), NotBefore(row, "left_on", "received_on"), row.RequiredWord<ArchiveHolder>("holder")), cancellation);

    private static RegistrationFact Of(FactColumns row) => new()
    {
        Person = row.Key("person"),
        Office = row.RequiredArea("office"),
        Kind = row.RequiredWord<RegistrationKind>("kind"),
        RegisteredOn = row.RequiredDay("registered_on"),
        EndedOn = NotBefore(row, "ended_on", "registered_on"),
        IsOfShougang = row.Flag("shougang") == true,
        Category = row.Text("category"),
        CategoryBefore = row.Text("category_before"),
        Origin = row.Word<UnemployedOrigin>("origin"),
        Destination = row.Word<UnemployedDestination>("destination"),
        IsFemale = row.Flag("female"),
        Age = row.Whole("age", 0, OldestAge),
        Education = row.Word<EducationLevel>("education"),
        SkillGrade = row.Word<SkillGrade>("skill_grade"),
        IsHardToEmploy = row.Flag("hard_to_employ"),
        DrawsBenefit = row.Flag("draws_benefit") == true,
        IsPaidByFund = row.Flag("paid_by_fund"),
        BenefitMonths = row.Whole("benefit_months", 0, MostMonths),
        BenefitMonthsLeft = row.Whole("benefit_months_left", 0, MostMonths),
    };

    private static DateOnly? NotBefore(FactColumns row, string name, string begin)
    {
        var day = row.Day(name);
        return day is { } end && end < row.RequiredDay(begin) ? throw row.Fault(name, row.Text(name)!, "lies before the beginning", $"a day not before {begin}") : day;
    }
}
