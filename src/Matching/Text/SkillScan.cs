namespace Jiuye.Matching.Text;

/// <summary>Finds words of the lists of skills and certificates in a folded text and drops those that mean something else there.</summary>
internal static class SkillScan
{
    private const int LongestTerm = 24;

    /// <summary>Adds the words in their order; they do not overlap.</summary>
    internal static void Scan(SkillLexicon lexicon, ReadOnlySpan<char> folded, List<SkillWord> into)
    {
        var first = into.Count;
        for (var at = 0; at < folded.Length;)
        {
            var latin = CharacterClasses.StartsLatin(folded, at);
            if (!latin && !CharacterClasses.IsHan(folded[at]))
            {
                at++;
                continue;
            }

            if (IsListNumber(folded, at, out var item))
            {
                at = item;
                continue;
            }

            var length = lexicon.Longest(folded, at, out var name, out var use);
            if (length > 0)
            {
                into.Add(new(at, length, name, use));
                at += length;
                continue;
            }

            if (!latin)
            {
                at++;
                continue;
            }

            var end = CharacterClasses.LatinEnd(folded, at);
            AddTerm(lexicon, folded[at..end], at, into);
            at = end;
        }

        SkillContext.Settle(folded, into, first);
    }

    // The 1. of 1.Java is no part of the name, though a dot between letters otherwise is.
    private static bool IsListNumber(ReadOnlySpan<char> folded, int at, out int item)
    {
        item = at;
        while (item < folded.Length && item - at < 2 && char.IsAsciiDigit(folded[item]))
            item++;
        return item > at && item + 1 < folded.Length && folded[item++] == '.' && char.IsAsciiLetter(folded[item]);
    }

    // LinuxJava, OracleMySQL: two names that the source ran together.
    private static bool TryTwo(SkillLexicon lexicon, ReadOnlySpan<char> term, int start, List<SkillWord> into)
    {
        for (var cut = 3; cut <= term.Length - 3; cut++)
        {
            if (!lexicon.TryGet(term[..cut], out var name, out var use) || !lexicon.TryGet(term[cut..], out var second, out var secondUse))
                continue;
            into.Add(new(start, cut, name, use));
            into.Add(new(start + cut, term.Length - cut, second, secondUse));
            return true;
        }

        return false;
    }

    // vue3 and jdk1.8 are a name with a version; what remains may be a term that the lists lack.
    private static void AddTerm(SkillLexicon lexicon, ReadOnlySpan<char> term, int start, List<SkillWord> into)
    {
        var bare = term.TrimEnd("0123456789.x");
        if (bare.Length > 0 && bare.Length < term.Length && char.IsAsciiDigit(term[bare.Length]) && lexicon.TryGet(bare, out var name, out var use))
            into.Add(new(start, bare.Length, name, use));
        else if (TryTwo(lexicon, term, start, into))
            return;
        else if (term.Length is >= 2 and <= LongestTerm && char.IsAsciiLetter(term[0]))
            into.Add(new(start, term.Length, null, SkillUse.InContext));
    }
}
