using System.Globalization;
using Jiuye.Analytics.Reporting;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>How hard the seekers are to place: levels, ranges, groups, and everybody who is due key assistance.</summary>
internal sealed class GradingTally(DateOnly asOf)
{
    private const int ReasonsShown = 3;
    private const int OccupationsShown = 12;

    // Bounds of the age groups and of the months without work, as on the points card's public description; the last is open.
    private static readonly int[] AgeStarts = [0, 20, 30, 40, 45, 50, 55];
    private static readonly int[] JoblessStarts = [0, 3, 6, 12, 24];

    private readonly long[] levels = new long[5];
    private readonly long[] withRange = new long[5];
    private readonly SortedDictionary<(DifficultyLevel Lowest, DifficultyLevel Highest), long> ranges = [];
    private readonly SortedDictionary<GradingFactor, long> missing = [];
    private readonly Dictionary<GradingFactor, Bilingual> factorNames = [];
    private readonly GroupTally ages = new("age", new("年龄", "Age"));
    private readonly GroupTally schooling = new("education", new("文化程度", "Education"));
    private readonly GroupTally jobless = new("jobless", new("失业时长", "Months without work"));
    private readonly GroupTally occupations = new("occupation", new("求职意向（职业中类）", "Occupation wanted (middle group)"));
    private readonly List<ReportedCase> keyAssistance = [];

    internal void Add(JobSeeker seeker, DifficultyGrade grade, int matches)
    {
        levels[(int)grade.Level]++;
        if (!grade.Levels.IsSettled)
        {
            withRange[(int)grade.Level]++;
            var range = (grade.Levels.Least, grade.Levels.Most);
            ranges[range] = ranges.GetValueOrDefault(range) + 1;
        }

        foreach (var answer in grade.Missing)
        {
            missing[answer.Factor] = missing.GetValueOrDefault(answer.Factor) + 1;
            factorNames[answer.Factor] = answer.Factor.Name();
        }

        AddToGroups(seeker, grade.Level);
        if (grade.IsKeyAssistance)
            keyAssistance.Add(Case(seeker, grade, matches));
    }

    internal ReportedGrading ToReport(string cardVersion) => new()
    {
        CardVersion = cardVersion,
        Levels = levels.Sum() == 0 ? [] : [.. Enum.GetValues<DifficultyLevel>().Select(level => new ReportedLevel(level, levels[(int)level], withRange[(int)level]))],
        Ranges = [.. ranges.Select(static range => new ReportedLevelRange(range.Key.Lowest, range.Key.Highest, range.Value))],
        MissingAnswers = [.. missing.OrderByDescending(static answer => answer.Value).ThenBy(static answer => answer.Key).Select(answer => new ReportedCount(factorNames[answer.Key], answer.Value))],
        Profiles = [ages.InOrder(), schooling.InOrder(), jobless.InOrder(), occupations.HardestFirst(OccupationsShown)],
        // The hardest first; among them those whom the night found nothing for.
        KeyAssistance = [.. keyAssistance.OrderByDescending(static one => one.Level).ThenByDescending(static one => one.LeastPoints + one.MostPoints).ThenBy(static one => one.Matches).ThenBy(static one => one.Seeker)],
    };

    private void AddToGroups(JobSeeker seeker, DifficultyLevel level)
    {
        Add(ages, AgeStarts, seeker.Age, level, "岁", "aged {0}", 14);
        Add(jobless, JoblessStarts, MonthsJobless(seeker), level, "个月", "{0} months", 0);
        schooling.Add(seeker.Education is { } education ? (int)education : int.MaxValue, seeker.Education is { } known ? Words.Of(known) : Words.NotRecorded, level);
        if (seeker.WantedOccupations is [var first, ..])
            occupations.Add(first.At(OccupationLevel.MiddleGroup).Number, Words.Of(first.At(OccupationLevel.MiddleGroup)), level);
    }

    private static void Add(GroupTally tally, int[] starts, int? value, DifficultyLevel level, string unit, string english, int least)
    {
        if (value is not { } known)
        {
            tally.Add(int.MaxValue, Words.NotRecorded, level);
            return;
        }

        var band = starts.Length - 1;
        while (band > 0 && starts[band] > known)
            band--;
        var from = Math.Max(least, starts[band]).ToString(CultureInfo.InvariantCulture);
        var isLast = band + 1 == starts.Length;
        var to = isLast ? "" : (starts[band + 1] - 1).ToString(CultureInfo.InvariantCulture);
        tally.Add(
            band,
            new(isLast ? $"{from}{unit}及以上" : $"{from}—{to}{unit}", string.Format(CultureInfo.InvariantCulture, english, isLast ? $"{from} and over" : $"{from}–{to}")),
            level);
    }

    private ReportedCase Case(JobSeeker seeker, DifficultyGrade grade, int matches) =>
        new(
            seeker.Id,
            grade.Level,
            grade.Levels.Least,
            grade.Levels.Most,
            grade.LeastPoints,
            grade.MostPoints,
            [.. grade.Factors.Where(static factor => factor.Band is { Points: > 0 }).OrderByDescending(static factor => factor.Most).ThenBy(static factor => factor.Factor).Take(ReasonsShown).Select(static factor => factor.Fact)],
            matches)
        {
            Occupation = seeker.WantedOccupations is [var first, ..] ? Words.Of(first) : null,
            JoblessMonths = MonthsJobless(seeker),
            NextStep = grade.Missing is [var ask, ..] ? ask.Question : null,
        };

    private int? MonthsJobless(JobSeeker seeker) => seeker.UnemployedSince is { } since && since <= asOf ? CalendarMonths.Completed(since, asOf) : null;
}
