namespace Jiuye.Matching.Text;

/// <summary>Turns words and runs of characters into index terms.</summary>
/// <remarks>
/// A word is a term; a word longer than two Chinese characters, or one of mixed scripts, also gives the pairs and Latin terms inside it. Text
/// that the lexicon does not know gives its pairs. So whatever two neighbouring characters stand inside one word, and whatever a query made of
/// them is cut into, they share a term: nothing becomes unfindable by being part of a word.
/// </remarks>
internal static class TermEmitter
{
    /// <summary>A word of the lexicon, whole and in parts.</summary>
    internal static void Word<TSink>(ReadOnlySpan<char> word, ref TSink sink)
        where TSink : ITermSink, allows ref struct
    {
        sink.Add(word);
        for (var at = 0; at < word.Length;)
        {
            var end = RunEnd(word, at);
            if (end - at < word.Length || word.Length > 2)
                Part(word[at..end], ref sink, whole: end - at == word.Length);
            at = end;
        }
    }

    /// <summary>The pairs of a run of Chinese characters; a lone character is its own term.</summary>
    internal static void Pairs<TSink>(ReadOnlySpan<char> run, ref TSink sink)
        where TSink : ITermSink, allows ref struct
    {
        if (run.Length == 1)
            sink.Add(run);
        for (var at = 0; at + 2 <= run.Length; at++)
            sink.Add(run.Slice(at, 2));
    }

    /// <summary>What a title is compared by: Latin terms, and the pairs and triples of its runs of Chinese characters.</summary>
    internal static void TitleGrams<TSink>(ReadOnlySpan<char> title, ref TSink sink)
        where TSink : ITermSink, allows ref struct
    {
        for (var at = 0; at < title.Length;)
        {
            var end = RunEnd(title, at);
            var run = title[at..end];
            if (CharacterClasses.IsHan(run[0]))
            {
                Pairs(run, ref sink);
                for (var triple = 0; triple + 3 <= run.Length; triple++)
                    sink.Add(run.Slice(triple, 3));
            }
            else if (run.Length > 1 || CharacterClasses.IsLatinOrDigit(run[0]))
                sink.Add(run);
            at = end;
        }
    }

    private static void Part<TSink>(ReadOnlySpan<char> run, ref TSink sink, bool whole)
        where TSink : ITermSink, allows ref struct
    {
        if (CharacterClasses.IsHan(run[0]))
            Pairs(run, ref sink);
        else if (!whole && (run.Length > 1 || CharacterClasses.IsLatinOrDigit(run[0])))
            sink.Add(run);
    }

    /// <summary>The end of a run of one script; anything else stands alone.</summary>
    private static int RunEnd(ReadOnlySpan<char> word, int start)
    {
        var end = start + 1;
        if (CharacterClasses.IsHan(word[start]))
        {
            while (end < word.Length && CharacterClasses.IsHan(word[end]))
                end++;
            return end;
        }

        return CharacterClasses.StartsLatin(word, start) ? CharacterClasses.LatinEnd(word, start) : end;
    }
}
