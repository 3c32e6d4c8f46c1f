using System.Globalization;
using Jiuye.Matching.Text;

namespace Jiuye.Matching.Audit;

/// <summary>Words that warn of a trap: fees, deposits, kept documents, easy money, chat accounts, training loans (<c>datasets/audit/fraud.tsv</c>).</summary>
/// <remarks>One pass over a trie finds all words; a sign is a phrase, or two words near each other in one sentence. Immutable; allocates nothing.</remarks>
internal sealed class FraudSigns
{
    private const string Money = "#";

    private readonly FraudRow[] rows;
    private readonly List<(int Row, bool IsSecond)>[] uses;
    private readonly ArrayTrie trie;

    private FraudSigns()
    {
        rows = [.. AuditTable.Rows("fraud.tsv").Select(FraudRow.Read)];
        var byWord = new Dictionary<string, List<(int, bool)>>(StringComparer.Ordinal);
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var word in rows[row].First)
                Use(byWord, word, row, isSecond: false);
            foreach (var word in rows[row].Second.Where(static word => word != Money))
                Use(byWord, word, row, isSecond: true);
        }

        uses = [.. byWord.Values];
        trie = ArrayTrie.Build(byWord.Keys.Select(static (word, index) => KeyValuePair.Create(word, index)));
    }

    internal static FraudSigns Default { get; } = new();

    /// <summary>Adds the signs of a folded text, one a sentence and rule at most: a second sign in it says no more.</summary>
    internal void Find(ReadOnlySpan<char> text, List<FraudHit> hits, List<(AuditRule Rule, int Start, int End)> into)
    {
        for (var at = 0; Sentences.TryNext(text, at, out var start, out var end); at = end)
        {
            hits.Clear();
            var isWorth = Gather(text, start, end, hits);
            if (isWorth)
                Compose(text[..end], hits, into);
        }
    }

    private bool Gather(ReadOnlySpan<char> text, int start, int end, List<FraudHit> hits)
    {
        var isWorth = false;
        for (var at = start; at < end; at++)
        {
            var words = trie.WordsAt(text, at);
            while (words.MoveNext())
            {
                if (at + words.Length > end)
                    break;
                foreach (var (row, isSecond) in uses[words.Value])
                {
                    hits.Add(new(at, at + words.Length, row, isSecond));
                    isWorth |= rows[row].Use == FraudUse.Phrase || isSecond || rows[row].TakesMoney;
                }
            }
        }

        return isWorth;
    }

    private void Compose(ReadOnlySpan<char> text, List<FraudHit> hits, List<(AuditRule Rule, int Start, int End)> into)
    {
        AuditRule? last = null;
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Use == FraudUse.Innocent || rows[row].Rule == last || !TryFind(text, hits, row, out var start, out var end) || IsInnocent(hits, rows[row].Rule, start, end))
                continue;
            last = rows[row].Rule;
            into.Add((last, start, end));
        }
    }

    private bool TryFind(ReadOnlySpan<char> text, List<FraudHit> hits, int row, out int start, out int end)
    {
        foreach (var hit in hits)
        {
            (start, end) = (hit.Start, hit.End);
            if (hit.Row != row || hit.IsSecond)
                continue;
            if (rows[row].Use == FraudUse.Phrase || (rows[row].TakesMoney && AmountAfter(text, ref end, rows[row].Gap)))
                return true;
            foreach (var second in hits)
            {
                if (second.Row != row || !second.IsSecond || second.Start < hit.End || second.Start - hit.End > rows[row].Gap || text[hit.End..second.Start].IndexOfAny(',', '、') >= 0)
                    continue;
                end = second.End;
                return true;
            }
        }

        (start, end) = (0, 0);
        return false;
    }

    private bool IsInnocent(List<FraudHit> hits, AuditRule rule, int start, int end)
    {
        foreach (var hit in hits)
        {
            var row = rows[hit.Row];
            if (row.Use == FraudUse.Innocent && row.Rule == rule && hit.End >= start - row.Gap && hit.Start <= end + row.Gap)
                return true;
        }

        return false;
    }

    private static bool AmountAfter(ReadOnlySpan<char> text, ref int end, int gap)
    {
        var at = end;
        while (at < text.Length && at - end < gap && !char.IsAsciiDigit(text[at]))
            at++;
        var digits = at;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        var unit = digits < text.Length && text[digits] == ' ' ? digits + 1 : digits;
        if (digits - at is < 2 or > 5 || unit >= text.Length || text[unit] is not ('元' or '块'))
            return false;
        end = unit + 1;
        return true;
    }

    private static void Use(Dictionary<string, List<(int, bool)>> byWord, string word, int row, bool isSecond)
    {
        if (!byWord.TryGetValue(word, out var used))
            byWord.Add(word, used = []);
        used.Add((row, isSecond));
    }

    private enum FraudUse
    {
        Phrase,
        Pair,
        Innocent,
    }

    private sealed record FraudRow(AuditRule Rule, FraudUse Use, string[] First, int Gap, string[] Second)
    {
        internal bool TakesMoney => Second.Contains(Money, StringComparer.Ordinal);

        internal static FraudRow Read(string[] row) => new(
            AuditRule.Named(row[0]),
            Enum.Parse<FraudUse>(row[1], ignoreCase: true),
            row[2].Split(' '),
            int.Parse(row[3], NumberStyles.None, CultureInfo.InvariantCulture),
            row[4] == "-" ? [] : row[4].Split(' '));
    }
}
