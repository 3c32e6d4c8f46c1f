namespace Jiuye.Cli;

/// <summary>How well words agree with those of a gold standard, after the SIGHAN bakeoffs: a word counts where both its ends agree.</summary>
internal sealed class SegmentationScore
{
    private long agreed;
    private long given;
    private long gold;
    private long unknown;
    private long unknownFound;

    /// <summary>Words of the gold standard.</summary>
    internal long Gold => gold;

    /// <summary>The part of the words given that are in the gold standard.</summary>
    internal double Precision => given == 0 ? 0 : (double)agreed / given;

    /// <summary>The part of the gold standard's words that were given.</summary>
    internal double Recall => gold == 0 ? 0 : (double)agreed / gold;

    /// <summary>The harmonic mean of precision and recall.</summary>
    internal double F1 => agreed == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The part of the gold standard's words that the lexicon lacks which were given all the same.</summary>
    internal double UnknownRecall => unknown == 0 ? 0 : (double)unknownFound / unknown;

    /// <summary>The part of the gold standard's words that the lexicon lacks.</summary>
    internal double UnknownRate => gold == 0 ? 0 : (double)unknown / gold;

    /// <summary>Adds a line: the same characters in the gold standard's words and in those given.</summary>
    internal void Add(IReadOnlyList<string> goldWords, IReadOnlyList<string> givenWords, Func<string, bool> isKnown)
    {
        var ends = new HashSet<(int, int)>();
        var at = 0;
        foreach (var word in givenWords)
            ends.Add((at, at += word.Length));
        given += givenWords.Count;
        at = 0;
        foreach (var word in goldWords)
        {
            var found = ends.Contains((at, at += word.Length));
            gold++;
            agreed += found ? 1 : 0;
            if (isKnown(word))
                continue;
            unknown++;
            unknownFound += found ? 1 : 0;
        }
    }
}
