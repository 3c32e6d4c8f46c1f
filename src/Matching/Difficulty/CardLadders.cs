using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The rows of a points card with their wording, made once for a card and shared by all grades.</summary>
internal sealed class CardLadders
{
    private readonly GradingCard card;
    private readonly GradeBand newGraduate;
    private readonly GradeBand[] household;
    private readonly GradeBand[] reach;

    internal CardLadders(GradingCard card)
    {
        GradingCards.Check(card);
        this.card = card;
        JoblessMonths = Rows(card.JoblessMonths, "个月", " months");
        WorkedShare = Rows(card.WorkedShare, "", "");
        Age = Rows(card.Age, "岁", " years");
        OpeningsPerSeeker = Rows(card.OpeningsPerSeeker, "", "");
        WantedPay = Rows(card.WantedPayRatio, "倍", " times");
        Education = ByKey(card.Education, GradeWords.Of);
        SkillGrade = ByKey(card.SkillGrade, GradeWords.Of);
        Health = ByKey(card.Health, GradeWords.Of);
        newGraduate = new(new("应届未就业毕业生", "new graduate, not worked yet"), card.NewGraduate);
        household =
        [
            new(new("家庭有人就业，无独自照料", "someone in the household works, no sole care"), 0),
            new(new("独自照料家人", "sole carer of a dependant"), card.SoleCarer),
            new(new("零就业家庭", "zero-employment household"), card.ZeroEmploymentHousehold),
            new(new("零就业家庭且独自照料家人", "zero-employment household and sole carer"), Math.Max(card.SoleCarer, card.ZeroEmploymentHousehold)),
        ];
        reach =
        [
            new(new("交通、联网均便利", "has transport and can be reached online"), 0),
            new(new("通勤不便", "no transport to work"), card.NoTransport),
            new(new("无法线上联系", "can't be reached online"), card.NotReachableOnline),
            new(new("通勤不便且无法线上联系", "no transport and can't be reached online"), card.NoTransport + card.NotReachableOnline),
        ];
        WorkedShareOrNewGraduate = [newGraduate, .. WorkedShare];
    }

    internal IReadOnlyList<GradeBand> JoblessMonths { get; }

    internal IReadOnlyList<GradeBand> WorkedShare { get; }

    internal IReadOnlyList<GradeBand> WorkedShareOrNewGraduate { get; }

    internal IReadOnlyList<GradeBand> Age { get; }

    internal IReadOnlyList<GradeBand> OpeningsPerSeeker { get; }

    internal IReadOnlyList<GradeBand> WantedPay { get; }

    internal IReadOnlyDictionary<EducationLevel, GradeBand> Education { get; }

    internal IReadOnlyDictionary<SkillGrade, GradeBand> SkillGrade { get; }

    internal IReadOnlyDictionary<HealthLimit, GradeBand> Health { get; }

    internal GradeBand NewGraduate => newGraduate;

    /// <summary>Every row of a factor, in the order of the card.</summary>
    internal IReadOnlyList<GradeBand> All(GradingFactor factor) => factor switch
    {
        GradingFactor.JoblessMonths => JoblessMonths,
        GradingFactor.WorkedShare => WorkedShareOrNewGraduate,
        GradingFactor.Age => Age,
        GradingFactor.Education => [.. Education.Values],
        GradingFactor.SkillGrade => [.. SkillGrade.Values],
        GradingFactor.Health => [.. Health.Values],
        GradingFactor.OpeningsPerSeeker => OpeningsPerSeeker,
        GradingFactor.WantedPay => WantedPay,
        GradingFactor.Household => household,
        GradingFactor.Reach => reach,
        _ => [],
    };

    internal GradeBand Jobless(double months) => JoblessMonths[At(card.JoblessMonths, months)];

    internal GradeBand Worked(double share) => WorkedShare[At(card.WorkedShare, share)];

    internal GradeBand AgeOf(int years) => Age[At(card.Age, years)];

    internal GradeBand Openings(double ratio) => OpeningsPerSeeker[At(card.OpeningsPerSeeker, ratio)];

    internal GradeBand Pay(double ratio) => WantedPay[At(card.WantedPayRatio, ratio)];

    /// <summary>The rows that two yes-or-no answers leave open, an answer being null where it is missing.</summary>
    internal IReadOnlyList<GradeBand> Household(bool? zeroEmployment, bool? soleCarer) => OfTwo(household, soleCarer, zeroEmployment);

    /// <inheritdoc cref="Household"/>
    internal IReadOnlyList<GradeBand> Reach(bool? hasTransport, bool? isReachable) => OfTwo(reach, !hasTransport, !isReachable);

    // Four rows: neither, the first, the second, both.
    private static GradeBand[] OfTwo(GradeBand[] rows, bool? first, bool? second)
    {
        var open = new List<GradeBand>(4);
        for (var row = 0; row < 4; row++)
        {
            if ((first is null || first == ((row & 1) != 0)) && (second is null || second == ((row & 2) != 0)))
                open.Add(rows[row]);
        }

        return [.. open];
    }

    private static int At(IReadOnlyList<PointBand> bands, double value)
    {
        var row = 0;
        while (!bands[row].Holds(value))
            row++;
        return row;
    }

    private static GradeBand[] Rows(IReadOnlyList<PointBand> bands, string chineseUnit, string englishUnit)
    {
        var rows = new GradeBand[bands.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            var below = row == 0 ? null : bands[row - 1];
            rows[row] = new(new(Interval(below, bands[row], "，", chineseUnit, "不限"), Interval(below, bands[row], ", ", englishUnit, "any")), bands[row].Points);
        }

        return rows;
    }

    private static string Interval(PointBand? below, PointBand band, string comma, string unit, string any)
    {
        // The band below holds its limit or leaves it to this one.
        var from = below?.Limit is { } low ? string.Create(CultureInfo.InvariantCulture, $"{(below.LimitIncluded ? '>' : '≥')}{low:0.##}") : "";
        var to = band.Limit is { } high ? string.Create(CultureInfo.InvariantCulture, $"{(band.LimitIncluded ? '≤' : '<')}{high:0.##}") : "";
        return from.Length + to.Length == 0 ? any : from.Length == 0 ? to + unit : to.Length == 0 ? from + unit : from + comma + to + unit;
    }

    private static SortedDictionary<TKey, GradeBand> ByKey<TKey>(IReadOnlyDictionary<TKey, int> points, Func<TKey, Bilingual> words)
        where TKey : struct, Enum
    {
        var rows = new SortedDictionary<TKey, GradeBand>();
        foreach (var (key, value) in points)
            rows.Add(key, new(words(key), value));
        return rows;
    }
}
