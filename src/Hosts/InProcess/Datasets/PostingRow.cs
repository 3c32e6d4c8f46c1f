using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Turns the fields of one row into a posting: typed fields first, raw texts where those are absent.</summary>
internal sealed class PostingRow(ReadOptions options)
{
    private static readonly HashSet<string> NothingLeftOut = new(StringComparer.Ordinal);

    private readonly RowFields fields = new();
    private readonly CommonFields common = new(options);

    internal RowFields Fields => fields;

    /// <summary>What the row at hand stated and what of it was understood.</summary>
    internal RowCounts Counts { get; private set; } = new();

    /// <summary>The posting; null where <see cref="RowFields.Fault"/> says why there is none.</summary>
    internal JobPosting? Read(System.Text.Json.JsonElement row)
    {
        fields.Begin(row);
        Counts = new();
        common.Begin(fields, Counts);
        var id = common.Id("id");
        var title = fields.Text("title");
        if (title is null && fields.Fault is null)
            fields.Refuse("title", "", "missing or blank", "the title of the job");
        common.SwapMisplaced();
        var company = fields.Text("company") ?? "";
        var (low, high) = common.AgeRange();
        var location = common.Location();
        var posting = new JobPosting
        {
            Id = id is null ? default : new(id),
            Title = title ?? "",
            Description = fields.Text("description") ?? "",
            Source = fields.Text("source") ?? "",
            Employer = common.Employer(company),
            EmployerName = company,
            Industry = common.Industry(),
            Occupation = common.Occupation("occupation"),
            OccupationConfidence = fields.Number("occupation_confidence", 0, 1) ?? 0,
            OtherOccupations = common.Occupations("other_occupations"),
            ExperienceOccupations = common.Occupations("experience_occupations"),
            Wage = common.Wage("", "salary_text"),
            Location = location,
            District = common.Place(),
            MinimumEducation = common.Education("education", asked: true),
            Experience = common.Experience(),
            MinimumSkillGrade = common.SkillGrade("skill_grade"),
            Certificates = fields.Texts("certificates"),
            Skills = fields.Texts("skills"),
            StatedConditions = StatedConditions(fields),
            Tags = fields.Texts("tags"),
            MinimumAge = low,
            MaximumAge = high,
            Shifts = common.Shifts("shifts"),
            PhysicalDemand = common.Token<PhysicalDemand>("physical_demand"),
            OpeningCount = common.Headcount(),
            PostedOn = common.PostedOn(),
            ValidUntil = common.Date("valid_until"),
            ClosedOn = common.Date("closed_at"),
        };
        if (posting.Occupation is not null && !fields.Has("occupation_confidence"))
            posting = posting with { OccupationConfidence = 1 };
        posting = posting with { Extra = fields.Rest(NothingLeftOut) };
        if (fields.Fault is not null)
            return null;
        var enriched = options.Enrich?.Invoke(posting) ?? posting;
        Counts.OccupationCoded = enriched.Occupation is not null;
        return enriched;
    }

    internal static List<StatedCondition> StatedConditions(RowFields fields)
    {
        var conditions = new List<StatedCondition>();
        foreach (var text in fields.Texts("stated_conditions"))
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && colon + 1 < text.Length && Tokens<ConditionKind>.TryRead(text[..colon], out var kind))
                conditions.Add(new(kind, text[(colon + 1)..]));
            else
                fields.Refuse("stated_conditions", text, "no condition", "a kind, a colon and a word, such as board_and_lodging:meals");
        }

        return conditions;
    }
}
