using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Reads the factors of the card from a seeker's record and the market; never the protected attributes.</summary>
internal sealed class FactorReader(CardLadders ladders)
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    internal FactorGrade[] Read(JobSeeker seeker, LocalMarketFacts market, DateOnly asOf) =>
    [
        Jobless(seeker, asOf),
        Worked(seeker, asOf),
        Age(seeker),
        Of(GradingFactor.Education, seeker.Education, ladders.Education, "education", GradeWords.Of),
        Of(GradingFactor.SkillGrade, seeker.SkillGrade, ladders.SkillGrade, "skill_grade", GradeWords.Of),
        Of(GradingFactor.Health, seeker.Health, ladders.Health, "health", GradeWords.Of),
        Openings(market),
        Pay(seeker, market),
        Household(seeker),
        Reach(seeker),
    ];

    private FactorGrade Jobless(JobSeeker seeker, DateOnly asOf)
    {
        if ((seeker.UnemployedSince ?? WorkRecord.JoblessSince(seeker.History, asOf)) is not { } since)
            return Unknown(GradingFactor.JoblessMonths, ladders.JoblessMonths, "unemployed_since");
        var months = CalendarMonths.Completed(since, asOf);
        var fact = months == 0
            ? new Bilingual("失业不足1个月", "out of work for under a month")
            : new Bilingual(string.Create(Plain, $"失业满{months}个月"), string.Create(Plain, $"out of work for {months} months"));
        return new(GradingFactor.JoblessMonths, fact, [ladders.Jobless(CalendarMonths.Elapsed(since, asOf))], []);
    }

    private FactorGrade Worked(JobSeeker seeker, DateOnly asOf)
    {
        if (seeker.IsNewGraduate == true)
            return new(GradingFactor.WorkedShare, ladders.NewGraduate.Text, [ladders.NewGraduate], []);
        double? share = seeker.WorkedMonthsOfLast36 is { } months ? (double)months / WorkRecord.WindowMonths
            : seeker.History.Count > 0 ? WorkRecord.Share(seeker.History, asOf)
            : null;
        if (share is not { } known)
        {
            return seeker.IsNewGraduate is null
                ? Unknown(GradingFactor.WorkedShare, ladders.WorkedShareOrNewGraduate, "worked_months_of_last_36", "is_new_graduate")
                : Unknown(GradingFactor.WorkedShare, ladders.WorkedShare, "worked_months_of_last_36");
        }

        var worked = Math.Round(known * WorkRecord.WindowMonths, MidpointRounding.AwayFromZero);
        var fact = new Bilingual(string.Create(Plain, $"近三年工作{worked:0}个月"), string.Create(Plain, $"worked {worked:0} of the last 36 months"));
        var band = ladders.Worked(known);
        // Who has not worked may be a new graduate; who has worked is none.
        return seeker.IsNewGraduate is null && known == 0 && seeker.History.Count == 0
            ? new(GradingFactor.WorkedShare, fact, [ladders.NewGraduate, band], ["is_new_graduate"])
            : new(GradingFactor.WorkedShare, fact, [band], []);
    }

    private FactorGrade Age(JobSeeker seeker) => seeker.Age is { } years
        ? new(GradingFactor.Age, new(string.Create(Plain, $"{years}岁"), string.Create(Plain, $"age {years}")), [ladders.AgeOf(years)], [])
        : Unknown(GradingFactor.Age, ladders.Age, "age");

    private static FactorGrade Of<TKey>(
        GradingFactor factor, TKey? value, IReadOnlyDictionary<TKey, GradeBand> rows, string field, Func<TKey, Bilingual> words)
        where TKey : struct, Enum =>
        value is { } known ? new(factor, words(known), [rows[known]], []) : Unknown(factor, [.. rows.Values], field);

    private FactorGrade Openings(LocalMarketFacts market) => market.OpeningsPerSeeker is { } ratio
        ? new(
            GradingFactor.OpeningsPerSeeker,
            new(string.Create(Plain, $"所求职业求人倍率{ratio:0.##}"), string.Create(Plain, $"{ratio:0.##} openings per seeker of the wanted occupation")),
            [ladders.Openings(ratio)],
            [])
        : Unknown(GradingFactor.OpeningsPerSeeker, ladders.OpeningsPerSeeker, "openings_per_seeker");

    private FactorGrade Pay(JobSeeker seeker, LocalMarketFacts market)
    {
        if (seeker.WantedWage?.Low is not { } wanted)
            return Unknown(GradingFactor.WantedPay, ladders.WantedPay, market.MedianWage is null ? ["wanted_wage", "median_wage"] : ["wanted_wage"]);
        if (market.MedianWage is not { } median)
            return Unknown(GradingFactor.WantedPay, ladders.WantedPay, "median_wage");
        var ratio = (double)wanted.Yuan / median.Yuan;
        var fact = new Bilingual(
            string.Create(Plain, $"期望工资为当地中位数的{ratio:0.##}倍"), string.Create(Plain, $"wants {ratio:0.##} times the local median pay"));
        return new(GradingFactor.WantedPay, fact, [ladders.Pay(ratio)], []);
    }

    private FactorGrade Household(JobSeeker seeker) => OfHardships(
        GradingFactor.Household,
        ladders.Household(seeker.InZeroEmploymentHousehold, seeker.IsSoleCarer),
        ("in_zero_employment_household", seeker.InZeroEmploymentHousehold),
        ("is_sole_carer", seeker.IsSoleCarer));

    private FactorGrade Reach(JobSeeker seeker) => OfHardships(
        GradingFactor.Reach,
        ladders.Reach(seeker.HasTransport, seeker.IsReachableOnline),
        ("has_transport", !seeker.HasTransport),
        ("is_reachable_online", !seeker.IsReachableOnline));

    private static FactorGrade OfHardships(
        GradingFactor factor, IReadOnlyList<GradeBand> rows, (string Field, bool? Holds) first, (string Field, bool? Holds) second)
    {
        if (rows.Count == 1)
            return new(factor, rows[0].Text, rows, []);
        // A missing answer that can't change the points is not asked; the first row claims only the hardship that is known.
        if (rows.All(row => row.Points == rows[0].Points))
            return new(factor, first.Holds == true || second.Holds == true ? rows[0].Text : NotKnown(factor), [rows[0]], []);
        var missing = new List<string>(2);
        if (first.Holds is null)
            missing.Add(first.Field);
        if (second.Holds is null)
            missing.Add(second.Field);
        return Unknown(factor, rows, [.. missing]);
    }

    private static FactorGrade Unknown(GradingFactor factor, IReadOnlyList<GradeBand> possible, params string[] missing) =>
        new(factor, NotKnown(factor), possible, missing);

    private static Bilingual NotKnown(GradingFactor factor)
    {
        var name = GradeWords.Of(factor);
        return new($"{name.Zh}未知", $"{name.En} not known");
    }
}
