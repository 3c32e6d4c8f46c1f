using System.Runtime.InteropServices;

namespace Jiuye.Matching.Audit;

/// <summary>The clause around a word, and the words in it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Clause(AuditText Text, int Start, int End, int First, int Last)
{
    internal static Clause Around(AuditText text, int at, AuditBreak least = AuditBreak.Clause)
    {
        var (start, end) = text.Around(at, least);
        return new(text, start, end, text.TokenFrom(start), text.TokenFrom(end) - 1);
    }

    /// <summary>The nearest word before a place that plays a part; -1 where none does, or where one that stops the search stands nearer; 但 stops every search.</summary>
    /// <param name="before">The place.</param>
    /// <param name="index">Index of the first token not to be looked at, going down.</param>
    /// <param name="most">Characters between at most.</param>
    /// <param name="wanted">The parts looked for.</param>
    /// <param name="stop">The parts that end the search.</param>
    internal int Left(int before, int index, int most, WordRoles wanted, WordRoles stop)
    {
        for (var at = index - 1; at >= First; at--)
        {
            var token = Text.Tokens[at];
            if (before - token.End > most)
                return -1;
            if (token.Is(wanted))
                return at;
            if (token.Is(stop | WordRoles.Contrast))
                return -1;
        }

        return -1;
    }

    /// <summary>The nearest word from a place on that plays a part; -1 where none does, or where one that stops the search stands nearer.</summary>
    internal int Right(int after, int most, WordRoles wanted, WordRoles stop)
    {
        for (var at = Text.TokenFrom(after); at <= Last; at++)
        {
            var token = Text.Tokens[at];
            if (token.Start - after > most)
                return -1;
            if (token.Is(wanted))
                return at;
            if (token.Is(stop | WordRoles.Contrast))
                return -1;
        }

        return -1;
    }

    /// <summary>True where a word in the clause plays a part.</summary>
    internal bool Has(WordRoles roles)
    {
        for (var at = First; at <= Last; at++)
        {
            if (Text.Tokens[at].Is(roles))
                return true;
        }

        return false;
    }

    /// <summary>Characters between two places that no word covers which may stand beside a person.</summary>
    internal int Uncovered(int start, int end)
    {
        var uncovered = end - start;
        for (var at = Text.TokenFrom(start); at < Text.Tokens.Count && Text.Tokens[at].End <= end; at++)
        {
            var token = Text.Tokens[at];
            if (token.Is(WordRoles.Filler | WordRoles.Worker | WordRoles.Subjects | WordRoles.Plan | WordRoles.Result | WordRoles.Have | WordRoles.Origin))
                uncovered -= token.End - token.Start;
        }

        for (var at = start; at < end; at++)
        {
            if (Text.Text[at] is '、' or ':' or '/' or '(' or ')' || char.IsAsciiDigit(Text.Text[at]))
                uncovered--;
        }

        return uncovered;
    }
}
