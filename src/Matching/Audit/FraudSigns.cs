using System.Buffers;
using System.Text.RegularExpressions;

namespace Jiuye.Matching.Audit;

/// <summary>Words that warn of a trap: fees, deposits, kept documents, easy money, chat accounts, training loans (<c>datasets/audit/fraud.tsv</c>).</summary>
internal sealed class FraudSigns
{
    private readonly SearchValues<string> triggers;
    private readonly Regex[] find;
    private readonly Regex[] innocent;

    private FraudSigns(string rule, IEnumerable<string[]> rows)
    {
        Rule = AuditRule.Named(rule);
        var byUse = rows.ToLookup(static row => row[1], static row => row[2]);
        find = [.. byUse["find"].Select(Compiled)];
        innocent = [.. byUse["innocent"].Select(Compiled)];
        triggers = SearchValues.Create([.. byUse["trigger"].SelectMany(static words => words.Split('|'))], StringComparison.Ordinal);
    }

    internal static IReadOnlyList<FraudSigns> All { get; } =
        [.. AuditTable.Rows("fraud.tsv").GroupBy(static row => row[0]).Select(static rows => new FraudSigns(rows.Key, rows))];

    internal AuditRule Rule { get; }

    /// <summary>Adds the places of a folded text, one a sentence at most: a second sign in it says no more.</summary>
    internal void Find(ReadOnlySpan<char> text, List<(int Start, int End)> into)
    {
        if (text.IndexOfAny(triggers) < 0)
            return;
        for (var at = 0; Sentences.TryNext(text, at, out var start, out var end); at = end)
        {
            var sentence = text[start..end];
            if (sentence.IndexOfAny(triggers) >= 0 && TryFind(sentence, out var first, out var last))
                into.Add((start + first, start + last));
        }
    }

    private bool TryFind(ReadOnlySpan<char> sentence, out int start, out int end)
    {
        foreach (var pattern in find)
        {
            foreach (var match in pattern.EnumerateMatches(sentence))
            {
                (start, end) = (match.Index, match.Index + match.Length);
                if (!IsInnocent(sentence, start, end))
                    return true;
            }
        }

        (start, end) = (0, 0);
        return false;
    }

    private bool IsInnocent(ReadOnlySpan<char> sentence, int start, int end)
    {
        foreach (var pattern in innocent)
        {
            foreach (var match in pattern.EnumerateMatches(sentence))
            {
                if (match.Index < end && start < match.Index + match.Length)
                    return true;
            }
        }

        return false;
    }

    private static Regex Compiled(string pattern) => new(PatternWords.Expand(pattern), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
