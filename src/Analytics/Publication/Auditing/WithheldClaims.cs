namespace Jiuye.Analytics.Publication;

/// <summary>Finds figures of a text that state what the tables withhold, or from which it follows.</summary>
internal static class WithheldClaims
{
    /// <summary>True where a claim about which the tables print nothing is about a withheld figure.</summary>
    internal static bool Tells(FigureBook book, Claim claim)
    {
        if (claim.Less is { } less)
            return claim.Measures.Any(measure => claim.Subjects.Any(subject => IsOneUnknown(book, claim.Period, [(subject, measure), less])));
        if (claim.Sum.Count > 0)
            return claim.Measures.Any(measure => IsOneUnknown(book, claim.Period, [.. claim.Sum.Select(subject => (subject, measure))]));
        return claim.Measures.Any(measure => claim.Subjects.Any(subject => Stands(book, claim, subject, measure)));
    }

    // The sum or the difference of a withheld figure and of printed ones gives it; of two withheld ones it gives neither.
    private static bool IsOneUnknown(FigureBook book, string period, IReadOnlyList<(string Subject, string Measure)> parts) =>
        parts.Count(part => book.IsWithheld(period, part.Subject, part.Measure, FigureKind.Level)) == 1;

    // A share, a change or a growth of a withheld level gives the level to whoever has the total or the earlier table.
    private static bool Stands(FigureBook book, Claim claim, string subject, string measure) =>
        book.IsWithheld(claim.Period, subject, measure, FigureKind.Level)
        || (claim.Kind == FigureKind.Share && book.IsWithheld(claim.Period, subject, measure, FigureKind.Share))
        || claim.Againsts.Any(against => book.IsWithheld(claim.Period, subject, measure, claim.Kind, against));
}
