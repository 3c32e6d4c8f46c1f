using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads the facts behind the statutory tables: services for diverted workers, employment aid, employers' forms on skills, visits, published guidance.</summary>
public static class ServiceFactFiles
{
    private const int Most = 1_000_000;

    /// <summary>Services for diverted workers: <c>street,on,kind</c> and, where known, <c>count,at_fair,completed,id</c>.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static IReadOnlyList<DivertedService> ReadDiverted(string path, CancellationToken cancellation = default) => FactColumns.All(
        path, ["street", "on", "kind"], ["count", "at_fair", "completed", "id"],
        static row => new DivertedService
        {
            Street = row.RequiredArea("street") is { Level: AreaLevel.Street } street ? street : throw row.Fault("street", row.Text("street")!, "is no street or town", "9 digits"),
            On = row.RequiredDay("on"),
            Kind = row.RequiredWord<DivertedServiceKind>("kind"),
            Count = row.Whole("count", 0, Most) ?? 1,
            AtFair = row.Flag("at_fair"),
            IsCompleted = row.Flag("completed"),
            Id = row.Text("id") is null ? "" : row.Key("id"),
        },
        cancellation);

    /// <summary>Persons recognised as hard to employ: <c>person,area,recognised_on</c> and, where known, <c>employed_on,way,ended_on,zero_employment_household,officer,needs</c>.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static IReadOnlyList<AidFact> ReadAid(string path, CancellationToken cancellation = default) => FactColumns.All(
        path, ["person", "area", "recognised_on"], ["employed_on", "way", "ended_on", "zero_employment_household", "officer", "needs"],
        static row => new AidFact
        {
            Person = row.Key("person"),
            Area = row.RequiredArea("area"),
            RecognisedOn = row.RequiredDay("recognised_on"),
            EmployedOn = row.Day("employed_on"),
            Way = row.Word<AidWay>("way"),
            EndedOn = row.Day("ended_on"),
            ZeroEmploymentHousehold = row.Text("zero_employment_household") is null ? null : row.Key("zero_employment_household"),
            Officer = row.Text("officer") ?? "",
            Needs = row.Words<EmploymentNeed>("needs") ?? [],
        },
        cancellation);

    /// <summary>Employers' forms on skilled talent: <c>employer,area,trade,grade,reported_on</c> and, where known, <c>staff,now,years,to_train,at_any_time</c>; years with semicolons between, the next year first.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static IReadOnlyList<EmployerSkillNeed> ReadSkillNeeds(string path, CancellationToken cancellation = default) => FactColumns.All(
        path, ["employer", "area", "trade", "grade", "reported_on"], ["staff", "now", "years", "to_train", "at_any_time"],
        static row => new EmployerSkillNeed
        {
            Employer = new(row.Key("employer")),
            Area = row.RequiredArea("area"),
            Trade = row.Required("trade", row.Occupation("trade"), "a code of the 2022 classification, such as 6-18-01"),
            Grade = row.RequiredWord<SkillGrade>("grade"),
            ReportedOn = row.RequiredDay("reported_on"),
            Staff = row.Whole("staff", 0, Most) ?? 0,
            Now = row.Whole("now", 0, Most) ?? 0,
            Years = YearsOf(row),
            ToTrain = row.Whole("to_train", 0, Most) ?? 0,
            IsReportedAtAnyTime = row.Flag("at_any_time") == true,
        },
        cancellation);

    /// <summary>Visits: <c>side,on,visited</c> (side: <c>vacancies</c> or <c>human_resources</c>) and, where known, <c>persons,problems,needs,needs_met</c>.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static IReadOnlyList<VisitFact> ReadVisits(string path, CancellationToken cancellation = default) => FactColumns.All(
        path, ["side", "on", "visited"], ["persons", "problems", "needs", "needs_met"],
        static row =>
        {
            var needs = row.Texts("needs") ?? [];
            return new VisitFact(SideOf(row), row.RequiredDay("on"), row.Key("visited"), row.Whole("persons", 0, Most) ?? 0, row.Texts("problems") ?? [], needs, row.Whole("needs_met", 0, needs.Count) ?? 0);
        },
        cancellation);

    /// <summary>Guidance items on the website: <c>kind,published_on,visits</c>.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static IReadOnlyList<PublishedGuidance> ReadGuidance(string path, CancellationToken cancellation = default) => FactColumns.All(
        path, ["kind", "published_on"], ["visits"],
        static row => new PublishedGuidance(row.RequiredWord<GuidanceInformation>("kind"), row.RequiredDay("published_on"), row.Whole("visits", 0, int.MaxValue) ?? 0), cancellation);

    /// <summary>Questions that came in: <c>on</c> and, where known, <c>topic,answered</c>; the topic by a code of the office.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static IReadOnlyList<(DateOnly On, string? Topic, bool IsAnswered)> ReadQuestions(string path, CancellationToken cancellation = default) => FactColumns.All(
        path, ["on"], ["topic", "answered"], static row => (row.RequiredDay("on"), row.Text("topic"), row.Flag("answered") == true), cancellation);

    /// <summary>Large projects: <c>name,size,unit</c> and, where quoted, <c>posts</c>.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static IReadOnlyList<ProjectPosts> ReadProjects(string path, CancellationToken cancellation = default) => FactColumns.All(
        path, ["name", "size", "unit"], ["posts"],
        static row => new ProjectPosts(
            row.Key("name"), row.Required("size", row.Amount("size", 0.000001m, 1_000_000_000_000m), "a number above 0"),
            Bilingual.Same(row.Text("unit") ?? throw row.Fault("unit", "", "is missing", "what the size counts, such as 个 or 人次")), row.Amount("posts", 0, 1_000_000_000)),
        cancellation);

    /// <summary>Figures that streets reported: <c>street,figure,value</c>; the figure is a column of the table <c>labour_overall</c>.</summary>
    /// <exception cref="DatasetException">The file can't be read or has a bad row.</exception>
    public static IReadOnlyList<StreetReport> ReadStreetReports(string path, CancellationToken cancellation = default)
    {
        var seen = new HashSet<(AreaCode, string)>();
        return FactColumns.All(path, ["street", "figure", "value"], [], row =>
        {
            var report = new StreetReport(row.RequiredArea("street"), row.Key("figure"), row.Required("value", row.Amount("value", 0, 1_000_000_000_000m), "a number of at least 0"));
            if (!Figures.Contains(report.Figure))
                throw row.Fault("figure", report.Figure, "is no figure of the table", "one of " + string.Join(", ", Figures));
            return seen.Add((report.Street, report.Figure)) ? report : throw row.Fault("figure", report.Figure, "stands twice for the street", "each figure of a street once");
        }, cancellation);
    }

    private static string[] Figures { get; } = [.. SevenMasteries.Of([], new() { AsOf = DateOnly.MinValue })[0].Columns.Select(static column => column.Name)];

    private static bool SideOf(FactColumns row) => row.Text("side") switch
    {
        "vacancies" => true,
        "human_resources" => false,
        var other => throw row.Fault("side", other ?? "", "is no side", "vacancies or human_resources"),
    };

    // The texts are exact: a year that is no number must not become nobody.
    private static IReadOnlyList<int> YearsOf(FactColumns row)
    {
        if (row.Text("years") is not { } text || text == "-")
            return [];
        return
        [
            .. text.Split(';', StringSplitOptions.TrimEntries).Select(year =>
                int.TryParse(year, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var persons) && persons <= Most
                    ? persons
                    : throw row.Fault("years", year, "is no count of persons", "whole numbers with semicolons between, the next year first, such as 5;8;10")),
        ];
    }
}
