namespace Jiuye.Analytics.Publication;

/// <summary>What the tables say that a figure of a text should be.</summary>
internal static class ClaimFigures
{
    /// <summary>Every number that would agree; empty where the tables say nothing of it.</summary>
    internal static IReadOnlyList<Expected> For(FigureBook book, Claim claim)
    {
        if (claim.Less is { } less)
            return Differences(book, claim, less);
        if (claim.Sum.Count > 0)
            return [.. claim.Measures.SelectMany(measure => Sums(book, claim, measure))];
        return [.. claim.Measures.SelectMany(measure => claim.Subjects.SelectMany(subject => Of(book, claim, subject, measure)))];
    }

    internal static IEnumerable<Expected> Of(FigureBook book, Claim claim, string subject, string measure) => claim.Kind switch
    {
        FigureKind.Level => book.Level(claim.Period, subject, measure),
        FigureKind.Share => IsSide(measure) ? book.Share(claim.Period, subject, measure, claim.Of) : [.. book.Share(claim.Period, subject, measure, claim.Of), .. book.Level(claim.Period, subject, measure)],
        FigureKind.Change => claim.Againsts.SelectMany(against => book.Change(subject, measure, against)),
        FigureKind.Growth => claim.Againsts.SelectMany(against => book.Growth(subject, measure, against)),
        _ => claim.Againsts.SelectMany(against => IsSide(measure) ? book.ShareChange(subject, measure, against) : [.. book.ShareChange(subject, measure, against), .. book.Change(subject, measure, against)]),
    };

    /// <summary>True where a printed number may stand for the expected one, with its sign where the words give it.</summary>
    internal static bool Admits(Claim claim, Expected expected)
    {
        var (found, decimals) = (claim.Token.Value, claim.Token.Decimals);
        if (claim.Kind is FigureKind.Level or FigureKind.Share && claim.Less is null)
            return expected.Admits(found, decimals);
        var size = expected with { Value = Math.Abs(expected.Value) };
        if (claim.Sign == 0)
            return expected.Admits(found, decimals) || found >= 0 && size.Admits(found, decimals);
        return size.Admits(Math.Abs(found), decimals) && (found == 0 || expected.Value == 0 || Math.Sign(expected.Value) == Math.Sign(claim.Signed));
    }

    private static bool IsSide(string measure) => measure is Measures.Demand or Measures.Seekers;

    private static IReadOnlyList<Expected> Differences(FigureBook book, Claim claim, (string Subject, string Measure) less) =>
    [
        .. book.Level(claim.Period, claim.Subjects[0], claim.Measures[0]).SelectMany(
            left => book.Level(claim.Period, less.Subject, less.Measure), static (left, right) => new Expected(left.Value - right.Value, Math.Max(left.Decimals ?? 0, right.Decimals ?? 0))),
    ];

    // A sum of shares may be of the printed ones or of the counts.
    private static IEnumerable<Expected> Sums(FigureBook book, Claim claim, string measure)
    {
        var levels = Sum(claim, subject => book.Level(claim.Period, subject, measure));
        if (claim.Kind == FigureKind.Level)
            return levels;
        var shares = Sum(claim, subject => [.. book.Share(claim.Period, subject, measure).Where(static share => share.Decimals is not null)]);
        var whole = book.Level(claim.Period, Subjects.All, measure);
        return [.. shares, .. levels.SelectMany(_ => whole, static (part, all) => all.Value == 0 ? (Expected?)null : new Expected(100 * part.Value / all.Value, null)).OfType<Expected>()];
    }

    private static IReadOnlyList<Expected> Sum(Claim claim, Func<string, IReadOnlyList<Expected>> of)
    {
        var (sum, decimals) = (0m, 0);
        foreach (var subject in claim.Sum)
        {
            if (of(subject) is not [var first, ..])
                return [];
            sum += first.Value;
            decimals = Math.Max(decimals, first.Decimals ?? 0);
        }

        return [new(sum, decimals)];
    }
}
