using System.Globalization;

namespace Jiuye.Analytics.Publication;

/// <summary>Finds out why a figure of a text does not agree.</summary>
internal static class ClaimReasons
{
    /// <summary>The best explanation, and the earlier period where the figure is one of that.</summary>
    internal static (AuditReason Reason, string? Period) Of(FigureBook book, Claim claim, IReadOnlyList<Expected> expected)
    {
        if (claim.Sign != 0 && expected.Any(one => ClaimFigures.Admits(claim with { Sign = -claim.Sign }, one)))
            return (AuditReason.Direction, null);
        foreach (var period in book.Tables.Select(static table => table.Period).Where(period => period != book.Period).Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal))
        {
            var then = new FigureBook(book.Tables, period);
            if (ClaimFigures.For(then, claim with { Period = period }).Any(one => ClaimFigures.Admits(claim with { Sign = 0 }, one)))
                return (AuditReason.Stale, period);
        }

        if (expected.Any(one => IsSwapped(claim.Token, one)))
            return (AuditReason.DigitSwap, null);
        if (OtherBases(book, claim).Any(one => ClaimFigures.Admits(claim, one)))
            return (AuditReason.WrongBase, null);
        if (claim.Sum.Count > 0)
            return (AuditReason.Sum, null);
        return book.Subjects.Any(subject => claim.Measures.Any(measure => ClaimFigures.Of(book, claim, subject, measure).Any(one => ClaimFigures.Admits(claim, one))))
            ? (AuditReason.Misplaced, null)
            : (AuditReason.Disagrees, null);
    }

    /// <summary>True where two numbers have the same digits in another order.</summary>
    internal static bool IsSwapped(string found, string expected) =>
        found != expected && Digits(found).Order().SequenceEqual(Digits(expected).Order());

    private static bool IsSwapped(TextToken found, Expected expected) =>
        IsSwapped(Printed(Math.Abs(found.Value), found.Decimals), Printed(Math.Abs(expected.Value), found.Decimals));

    private static string Printed(decimal value, int decimals) => (Expected.RoundTo(value, decimals) / Expected.Unit(decimals)).ToString("F0", CultureInfo.InvariantCulture);

    private static IEnumerable<char> Digits(string text) => text.Where(char.IsDigit);

    private static IEnumerable<Expected> OtherBases(FigureBook book, Claim claim)
    {
        foreach (var (subject, measure) in claim.Subjects.SelectMany(_ => claim.Measures, static (subject, measure) => (subject, measure)))
        {
            if (claim.Kind == FigureKind.Growth)
            {
                // Of now where of before is meant.
                foreach (var against in claim.Againsts)
                {
                    foreach (var growth in book.Growth(subject, measure, against))
                        yield return new(100 * growth.Value / (100 + growth.Value), growth.Decimals is { } known ? known - 1 : null);
                }
            }

            if (claim.Kind != FigureKind.Share)
                continue;
            foreach (var part in book.Level(claim.Period, subject, measure))
            {
                foreach (var whole in book.Subjects.Append(Subjects.All).SelectMany(who => new[] { Measures.Demand, Measures.Seekers }.SelectMany(side => Bases(book, claim.Period, who, side))))
                    yield return new(100 * part.Value / whole, null);
            }
        }
    }

    private static IEnumerable<decimal> Bases(FigureBook book, string period, string subject, string side)
    {
        foreach (var level in book.Level(period, subject, side))
        {
            if (level.Value > 0)
                yield return level.Value;
            if (subject.Length > 0 && Subjects.IsUnstated(subject) && book.Level(period, Subjects.All, side) is [var all, ..] && all.Value > level.Value)
                yield return all.Value - level.Value;
        }
    }
}
