using System.Globalization;
using Jiuye.Matching.Learning;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What a model beside the card reads, the same when it is trained and when it is asked; no protected attribute and nothing of the market.</summary>
internal static class ProfilingFeatures
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    internal static IReadOnlyList<ProfilingFeature> All { get; } =
    [
        new("jobless_months", new("失业时长", "time without work"), MonotoneDirection.Rising, JoblessMonths, static months => new(string.Create(Plain, $"已失业{Math.Floor(months):0}个月"), string.Create(Plain, $"out of work for {Math.Floor(months):0} months"))),
        new("worked_share", new("近三年工作情况", "work in the last three years"), MonotoneDirection.Falling, WorkedShare, static share => new(string.Create(Plain, $"近三年工作{share * WorkRecord.WindowMonths:0}个月"), string.Create(Plain, $"worked {share * WorkRecord.WindowMonths:0} of the last 36 months"))),
        new("age", new("年龄", "age"), MonotoneDirection.Rising, static (seeker, _) => seeker.Age, static age => new(string.Create(Plain, $"{age:0}岁"), string.Create(Plain, $"age {age:0}"))),
        new("education", new("学历", "schooling"), MonotoneDirection.Falling, static (seeker, _) => (int?)seeker.Education, static level => GradeWords.Of((EducationLevel)(int)level)),
        new("skill_grade", new("技能等级", "skill grade"), MonotoneDirection.Falling, static (seeker, _) => (int?)seeker.SkillGrade, static grade => GradeWords.Of((SkillGrade)(int)grade)),
        new("health", new("健康状况", "health"), MonotoneDirection.Rising, static (seeker, _) => (int?)seeker.Health, static limit => GradeWords.Of((HealthLimit)(int)limit)),
        Flag("zero_employment_household", new("家庭就业情况", "household in work"), MonotoneDirection.Rising, static seeker => seeker.InZeroEmploymentHousehold, new("零就业家庭", "nobody in the household works"), new("家庭有人就业", "someone in the household works")),
        Flag("sole_carer", new("照料负担", "care of dependants"), MonotoneDirection.Rising, static seeker => seeker.IsSoleCarer, new("独自照料家人", "sole carer of a dependant"), new("无独自照料负担", "no sole care")),
        Flag("has_transport", new("通勤条件", "transport"), MonotoneDirection.Falling, static seeker => seeker.HasTransport, new("通勤方便", "has transport"), new("通勤不便", "no transport to work")),
        Flag("reachable_online", new("线上联系", "contact online"), MonotoneDirection.Falling, static seeker => seeker.IsReachableOnline, new("可线上联系", "can be reached online"), new("无法线上联系", "can't be reached online")),
    ];

    internal static FeatureSet Set { get; } = new(All.Select(static one => new Feature(one.Name) { Direction = one.Direction }));

    /// <summary>The values on a day; NaN where the record does not say.</summary>
    internal static double[] Row(JobSeeker seeker, DateOnly asOf) => [.. All.Select(feature => feature.Read(seeker, asOf) ?? double.NaN)];

    /// <summary>What the model's outcome is called: the column of the table and the purpose in the file.</summary>
    internal static string Label(ProfilingPolicy policy) => string.Create(Plain, $"jobless_after_{policy.LongJoblessMonths}_months");

    private static double? JoblessMonths(JobSeeker seeker, DateOnly asOf) =>
        (seeker.UnemployedSince ?? WorkRecord.JoblessSince(seeker.History, asOf)) is { } since ? CalendarMonths.Elapsed(since, asOf) : null;

    // As the card reads it; a graduate who has not worked yet has worked nothing.
    private static double? WorkedShare(JobSeeker seeker, DateOnly asOf) =>
        seeker.WorkedMonthsOfLast36 is { } months ? (double)months / WorkRecord.WindowMonths
        : seeker.History.Count > 0 ? WorkRecord.Share(seeker.History, asOf)
        : seeker.IsNewGraduate == true ? 0
        : null;

    private static ProfilingFeature Flag(string name, Bilingual title, MonotoneDirection direction, Func<JobSeeker, bool?> read, Bilingual yes, Bilingual no) =>
        new(name, title, direction, (seeker, _) => read(seeker) is { } answer ? answer ? 1 : 0 : null, value => value > 0 ? yes : no);
}
