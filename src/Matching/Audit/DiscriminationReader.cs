using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Finds by what a text keeps people away: sex, marriage, pregnancy, ethnicity, religion, registration, age, disability, infection.</summary>
/// <remarks>Sentence by sentence: the patterns find, look-alikes and pardons take away, work named by law makes an exception. Safe for any number of threads.</remarks>
internal sealed class DiscriminationReader
{
    private readonly AgeReading ages;

    internal DiscriminationReader(PostingAuditPolicy policy) => ages = new(policy);

    /// <summary>Adds what a folded text says, in its order.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="title">The posting's folded title.</param>
    /// <param name="isTitle">True where the text is that title.</param>
    /// <param name="scratch">Receives the finds; its other lists are used up.</param>
    internal void Read(ReadOnlySpan<char> text, ReadOnlySpan<char> title, bool isTitle, AuditScratch scratch)
    {
        SexAndAgeConditions.Read(text, scratch.Candidates);
        foreach (var patterns in GroundPatterns.All)
        {
            if (patterns.MayConcern(text))
                Read(patterns, text, title, isTitle, scratch);
        }

        scratch.Finds.Sort(GroundFind.Compare);
    }

    private void Read(GroundPatterns patterns, ReadOnlySpan<char> text, ReadOnlySpan<char> title, bool isTitle, AuditScratch scratch)
    {
        var found = scratch.OfSentence;
        found.Clear();
        for (var at = 0; Sentences.TryNext(text, at, out var start, out var end); at = end)
        {
            var sentence = text[start..end];
            if (patterns.MayConcern(sentence))
                patterns.Find(sentence, start, found);
        }

        if (patterns.Ground == DiscriminationGround.Sex)
        {
            SexAndAgeConditions.AddSex(scratch.Candidates, found);
            if (isTitle)
                SexAndAgeConditions.AddSexOfTitle(text, found);
        }
        else if (patterns.Ground == DiscriminationGround.Age)
        {
            for (var at = found.Count - 1; at >= 0; at--)
            {
                if (found[at].IsLimit && !ages.KeepsAway(text, found[at]))
                    found.RemoveAt(at);
            }

            ages.Add(text, scratch.Candidates, found);
        }

        if (found.Count > 0)
            Keep(patterns, text, title, scratch);
    }

    private static void Keep(GroundPatterns patterns, ReadOnlySpan<char> text, ReadOnlySpan<char> title, AuditScratch scratch)
    {
        var found = scratch.OfSentence;
        found.Sort(GroundFind.Compare);
        var innocent = scratch.Places;
        var (start, end) = (0, 0);
        var isPardoned = false;
        var keptTo = 0;
        foreach (var find in found)
        {
            if (find.Start >= end || find.Start < start)
            {
                (start, end) = Sentences.Around(text, find.Start);
                innocent.Clear();
                isPardoned = patterns.Pardons(text[start..end]);
                if (!isPardoned)
                    patterns.FindInnocent(text[start..end], start, innocent);
            }

            if (isPardoned || find.Start < keptTo || IsInnocent(find, innocent))
                continue;
            keptTo = find.End;
            scratch.Finds.Add(find with { Exception = AuditException.For(find.Ground, text[find.Start..find.End], text[start..end], title) });
        }
    }

    private static bool IsInnocent(in GroundFind find, List<(int Start, int End)> innocent)
    {
        foreach (var (start, end) in innocent)
        {
            if (find.Start < end && start < find.End)
                return true;
        }

        return false;
    }
}
