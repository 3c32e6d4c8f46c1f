namespace Jiuye.Analytics.Publication;

/// <summary>Checks ratios of groups that no table holds against the ratio of all: 男 1.03 and 女 1.05 cannot make 1.29.</summary>
/// <remarks>
/// Under demand-side spreading the ratio of all posts whose seekers state a group is a mean of the groups' ratios, weighted by their seekers, so it lies between them; on the seekers' side it may lie
/// outside only as far as seekers or posts were left unspread. Where the text also gives the shares, the overall ratio that they imply is computed under each convention and compared.
/// </remarks>
internal static class GroupRatios
{
    // Two decimals printed on each side, and shares printed to a hundredth of a percent.
    private const decimal Tolerance = 0.02m;

    internal static IEnumerable<AuditFinding> Check(FigureBook book, ReportReading reading, Func<TextToken, AuditPlace> placeOf)
    {
        if (Overall(book, reading) is not { } overall)
            yield break;
        foreach (var partition in Subjects.KnownPartitions)
        {
            var claims = partition.Select(subject => Find(reading, subject, Measures.Ratio, FigureKind.Level, book.Period)).OfType<Claim>().ToArray();
            if (claims.Length < partition.Count || partition.Any(subject => book.Level(book.Period, subject, Measures.Ratio).Count > 0))
                continue;
            var ratios = claims.Select(static claim => claim.Token.Value).ToArray();
            if (Shares(book, reading, partition) is { } shares ? FitsUnderSomeRule(overall, ratios, shares) : overall >= ratios.Min() - Tolerance && overall <= ratios.Max() + Tolerance)
                continue;
            var period = EarlierThatFits(book, ratios);
            var found = string.Join(" / ", ratios.Select(FindingWords.Number));
            var expected = $"{FindingWords.Number(overall)}";
            var place = placeOf(claims[0].Token) with { Length = claims[^1].Token.End - claims[0].Token.Start };
            yield return new(place, found, expected, period is null ? AuditReason.Ratio : AuditReason.Stale, new(
                $"分组求人倍率 {found} 不能合成总体求人倍率 {expected}" + (period is null ? "，疑似往期旧文。" : $"，与{PeriodName.InChinese(period)}的总体求人倍率相符，疑似旧文。"),
                $"The ratios of the groups, {found}, cannot make the ratio of all, {expected}" + (period is null ? "; probably text of an earlier period." : $"; they fit {period}.")));
        }
    }

    private static decimal? Overall(FigureBook book, ReportReading reading)
    {
        if (book.Level(book.Period, Subjects.All, Measures.Ratio) is [var known, ..])
            return known.Value;
        return Find(reading, Subjects.All, Measures.Ratio, FigureKind.Level, book.Period)?.Token.Value;
    }

    private static Claim? Find(ReportReading reading, string subject, string measure, FigureKind kind, string period) =>
        reading.Claims.FirstOrDefault(claim => claim.Kind == kind && claim.Period == period && claim.Subjects is [var only, ..] && only == subject && claim.Measures is [var of, ..] && of == measure);

    private static (decimal Demand, decimal Seekers)[]? Shares(FigureBook book, ReportReading reading, IReadOnlyList<string> partition)
    {
        decimal? Of(string subject, string measure) => book.Share(book.Period, subject, measure) is [var printed, ..]
            ? printed.Value
            : Find(reading, subject, measure, FigureKind.Share, book.Period)?.Token.Value;
        var shares = partition.Select(subject => (Demand: Of(subject, Measures.Demand), Seekers: Of(subject, Measures.Seekers))).ToArray();
        return shares.All(static pair => pair.Demand is not null && pair.Seekers > 0) ? [.. shares.Select(static pair => (pair.Demand!.Value, pair.Seekers!.Value))] : null;
    }

    // r = R·d/s plain, R·(d + d₀·s/Σs)/s with the openings spread, R·d/(s + s₀·d/Σd) with the seekers spread.
    private static bool FitsUnderSomeRule(decimal overall, decimal[] ratios, (decimal Demand, decimal Seekers)[] shares)
    {
        var (demand, seekers) = (shares.Sum(static pair => pair.Demand), shares.Sum(static pair => pair.Seekers));
        var (noDemand, noSeekers) = (Math.Max(0, 100 - demand), Math.Max(0, 100 - seekers));
        Func<(decimal Demand, decimal Seekers), decimal>[] rules =
        [
            pair => pair.Demand / pair.Seekers,
            pair => (pair.Demand + noDemand * pair.Seekers / seekers) / pair.Seekers,
            pair => demand == 0 ? 0 : pair.Demand / (pair.Seekers + noSeekers * pair.Demand / demand),
        ];
        return rules.Any(rule => ratios.Zip(shares).All(pair => Math.Abs(overall * rule(pair.Second) - pair.First) <= Tolerance));
    }

    private static string? EarlierThatFits(FigureBook book, decimal[] ratios) => book.Tables.Select(static table => table.Period).Where(period => period != book.Period)
        .Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal)
        .FirstOrDefault(period => book.Level(period, Subjects.All, Measures.Ratio).Any(one => one.Value >= ratios.Min() && one.Value <= ratios.Max()));
}
