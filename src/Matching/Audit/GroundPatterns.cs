using System.Buffers;
using System.Text.RegularExpressions;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>The patterns of <c>datasets/audit/discrimination.tsv</c> for one ground.</summary>
/// <remarks>All are matched without backtracking, so the time is linear in the text. Immutable and safe for any number of threads.</remarks>
internal sealed class GroundPatterns
{
    private const string EveryGround = "*";

    private readonly SearchValues<string> triggers;
    private readonly Regex[] find;
    private readonly Regex[] limit;
    private readonly Regex[] innocent;
    private readonly Regex[] pardon;

    private GroundPatterns(DiscriminationGround ground, IReadOnlyList<string[]> rows)
    {
        Ground = ground;
        find = Of(rows, "find");
        limit = Of(rows, "limit");
        innocent = Of(rows, "innocent");
        pardon = Of(rows, "pardon");
        triggers = SearchValues.Create([.. rows.Where(static row => row[1] == "trigger").SelectMany(static row => row[2].Split('|'))], StringComparison.Ordinal);
    }

    /// <summary>All grounds in the order of <see cref="DiscriminationGround"/>.</summary>
    internal static IReadOnlyList<GroundPatterns> All { get; } = Load();

    internal DiscriminationGround Ground { get; }

    /// <summary>False where nothing can be found.</summary>
    internal bool MayConcern(ReadOnlySpan<char> text) => text.IndexOfAny(triggers) >= 0;

    /// <summary>Adds who is kept away or preferred in a sentence.</summary>
    /// <param name="sentence">Folded text between two ends of sentences.</param>
    /// <param name="start">Where the sentence starts in its text.</param>
    /// <param name="into">Receives what the patterns find, overlapping or not.</param>
    internal void Find(ReadOnlySpan<char> sentence, int start, List<GroundFind> into)
    {
        foreach (var pattern in find)
            Add(pattern, sentence, start, isLimit: false, into);
        foreach (var pattern in limit)
            Add(pattern, sentence, start, isLimit: true, into);
    }

    /// <summary>True where the sentence as a whole asks nothing of applicants: a rule of law, a promise of equal treatment.</summary>
    internal bool Pardons(ReadOnlySpan<char> sentence)
    {
        foreach (var pattern in pardon)
        {
            if (pattern.IsMatch(sentence))
                return true;
        }

        return false;
    }

    /// <summary>Adds the places of a sentence that only look like a demand.</summary>
    internal void FindInnocent(ReadOnlySpan<char> sentence, int start, List<(int Start, int End)> into)
    {
        foreach (var pattern in innocent)
        {
            for (var from = 0; TryNext(pattern, sentence, from, out var index, out var length); from = index + Math.Max(1, length - 1))
                into.Add((start + index, start + index + length));
        }
    }

    private void Add(Regex pattern, ReadOnlySpan<char> sentence, int start, bool isLimit, List<GroundFind> into)
    {
        // The last character may open the next clause, so the search goes on from there.
        for (var from = 0; TryNext(pattern, sentence, from, out var index, out var length); from = index + Math.Max(1, length - 1))
        {
            var (first, last) = Trimmed(sentence, index, index + length);
            if (last > first)
                into.Add(new(Ground, start + first, start + last) { IsLimit = isLimit });
        }
    }

    private static bool TryNext(Regex pattern, ReadOnlySpan<char> sentence, int from, out int index, out int length)
    {
        if (from < sentence.Length)
        {
            foreach (var match in pattern.EnumerateMatches(sentence, from))
            {
                (index, length) = (match.Index, match.Length);
                return true;
            }
        }

        (index, length) = (0, 0);
        return false;
    }

    private static (int Start, int End) Trimmed(ReadOnlySpan<char> sentence, int start, int end)
    {
        while (start < end && IsSign(sentence[start]))
            start++;
        while (end > start && IsSign(sentence[end - 1]))
            end--;
        return (start, end);
    }

    private static bool IsSign(char c) => !char.IsLetterOrDigit(c) && !char.IsSurrogate(c);

    private static Regex[] Of(IReadOnlyList<string[]> rows, string use) =>
    [
        .. rows.Where(row => row[1] == use)
            .Select(static row => new Regex(PatternWords.Expand(row[2]), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)),
    ];

    private static GroundPatterns[] Load()
    {
        var rows = AuditTable.Rows("discrimination.tsv").ToArray();
        return [.. Grounds.All.Select(ground => new GroundPatterns(ground, [.. rows.Where(row => row[0] == EveryGround || row[0] == Grounds.NameOf(ground))]))];
    }
}
