using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Finds by what a text keeps people away: sex, marriage, pregnancy, ethnicity, religion, registration, age, disability, infection.</summary>
/// <remarks>
/// One pass over a trie finds the words; the forms then look at each word for whom is meant and at what stands around it in its clause. A word is
/// looked at once and its neighbours within a few characters, so the time is linear in the text. Safe for any number of threads.
/// </remarks>
internal sealed class DiscriminationReader
{
    private readonly AgeNumbers numbers;

    internal DiscriminationReader(PostingAuditPolicy policy) => numbers = new(new(policy));

    /// <summary>Adds what a text says, in its order.</summary>
    /// <param name="text">The text as the audit reads it.</param>
    /// <param name="title">The posting's folded title.</param>
    /// <param name="isTitle">True where the text is that title.</param>
    /// <param name="scratch">Receives the finds; its other lists are used up.</param>
    internal void Read(AuditText text, ReadOnlySpan<char> title, bool isTitle, AuditScratch scratch)
    {
        var found = scratch.OfSentence;
        found.Clear();
        if ((text.Roles & WordRoles.Subjects) != 0)
        {
            for (var index = 0; index < text.Tokens.Count; index++)
            {
                if (text.Tokens[index].Is(WordRoles.Subjects))
                    SubjectReader.Read(text, index, isTitle, found);
            }
        }

        if (text.HasNumbers)
            numbers.Read(text, found);
        if (found.Count > 0)
            Keep(text, title, scratch);
    }

    private static void Keep(AuditText text, ReadOnlySpan<char> title, AuditScratch scratch)
    {
        var found = scratch.OfSentence;
        found.Sort(GroundFind.Compare);
        SexPairs.Settle(text, found);
        for (var at = 0; at < found.Count; at++)
        {
            var find = found[at];
            var (start, end) = text.Around(find.Start, AuditBreak.Sentence);
            if (IsPardoned(text, start, end) || IsKept(scratch.Finds, find, text))
                continue;
            var exception = AuditException.For(find.Ground, text.Text[find.Start..find.End], text.Text[start..Math.Max(end, find.End)], title);
            scratch.Finds.Add(find with { Start = text.Folded(find.Start), End = text.Folded(find.End - 1) + 1, Exception = exception });
        }
    }

    private static bool IsPardoned(AuditText text, int start, int end)
    {
        for (var at = text.TokenFrom(start); at < text.Tokens.Count && text.Tokens[at].Start < end; at++)
        {
            if (text.Tokens[at].Is(WordRoles.Law))
                return true;
        }

        return false;
    }

    private static bool IsKept(List<GroundFind> kept, in GroundFind find, AuditText text)
    {
        var start = text.Folded(find.Start);
        foreach (var other in kept)
        {
            if (other.Ground == find.Ground && start < other.End)
                return true;
        }

        return false;
    }
}
