using System.Collections.Concurrent;
using Jiuye.Matching.Text;

namespace Jiuye.Matching.SearchBox;

/// <summary>Answers a search box as one types: titles, occupations, skills and employers by characters, pinyin, initials, and in spite of typing errors.</summary>
/// <remarks>
/// <para>
/// A match begins at the beginning of an entry or inside it (not within a Latin word; for a single Latin letter at the beginning only) and
/// takes up everything typed. The first character, or the first letter of the first syllable, must be right unless it sounds or looks alike.
/// Errors allowed: with Chinese characters 1 from 3 on (a similar one from 2 on) and 2 from 6 on; with letters 1 from 5 on and 2 from 9 on;
/// in a mixture a Chinese character counts as one and a half letters. docs/search-box.md shows each way of matching.
/// </para>
/// <para>Immutable and safe for any number of threads; what a query needs is kept for the next one. Same entries and query, same answer.</para>
/// </remarks>
public sealed class SuggestionIndex
{
    /// <summary>Letters, digits and Chinese characters of a query that are searched for; what follows is left out.</summary>
    public const int LongestQuery = 32;

    /// <summary>Letters, digits and Chinese characters of an entry that are searched.</summary>
    public const int LongestEntry = 40;

    /// <summary>The most suggestions for one query.</summary>
    public const int MostSuggestions = 50;

    private readonly SearchEntry[] entries;
    private readonly int[][] units;
    private readonly int[] popularity;
    private readonly int mostPopular;
    private readonly TrieRoot beginnings;
    private readonly TrieRoot insides;
    private readonly ConcurrentBag<SuggestionSearch> searches = [];

    private SuggestionIndex(SearchEntry[] entries, SuggestionCosts costs)
    {
        (this.entries, Costs) = (entries, costs);
        units = new int[entries.Length][];
        var inside = new List<UnitTrie.Place>();
        for (var entry = 0; entry < entries.Length; entry++)
        {
            var own = EntryUnits.Of(entries[entry].Text);
            units[entry] = Units.NumbersOf(own);
            inside.AddRange(Enumerable.Range(0, own.Symbols.Length).Skip(1).Where(own.MayBegin).Select(start => new UnitTrie.Place(entry, start)));
        }

        popularity = [.. entries.Select(entry => costs.PopularityOf(entry.Count))];
        mostPopular = popularity.Length > 0 ? popularity.Max() : 0;
        beginnings = TrieOf(Enumerable.Range(0, entries.Length).Where(entry => units[entry].Length > 0).Select(static entry => new UnitTrie.Place(entry, 0)));
        insides = TrieOf(inside);
    }

    /// <summary>Entries, those of one kind and folded text taken together.</summary>
    public int EntryCount => entries.Length;

    internal SuggestionCosts Costs { get; }

    internal UnitTable Units { get; } = new();

    /// <summary>Builds an index.</summary>
    /// <param name="entries">What may be offered; of several with one kind and folded text the most frequent writing is shown, with the sum of the counts.</param>
    /// <param name="costs">How matches are ranked.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or a cost out of its range.</exception>
    public static SuggestionIndex Build(IEnumerable<SearchEntry> entries, SuggestionCosts? costs = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new([.. Merged(entries)], (costs ?? SuggestionCosts.Default).Checked());
    }

    /// <summary>The best entries for what was typed, best first; empty where nothing searchable was typed or nothing matches.</summary>
    /// <param name="query">What was typed, in any writing; everything after <see cref="LongestQuery"/> letters, digits and Chinese characters is left out.</param>
    /// <param name="count">The most suggestions, range [1, <see cref="MostSuggestions"/>].</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of its range.</exception>
    public IReadOnlyList<Suggestion> Suggest(ReadOnlySpan<char> query, int count = 10)
    {
        if (count is < 1 or > MostSuggestions)
            throw new ArgumentOutOfRangeException(nameof(count), count, FormattableString.Invariant($"Expected 1 to {MostSuggestions}."));
        var typed = TypedText.Of(query);
        if (typed.Length == 0)
            return [];
        var search = searches.TryTake(out var used) ? used : new(this);
        Span<int> top = stackalloc int[MostSuggestions];
        var found = Search(search, typed, top[..count]);
        var suggestions = new Suggestion[found];
        for (var at = 0; at < found; at++)
            suggestions[at] = SuggestionOf(top[at], search.Best[top[at]]);
        searches.Add(search);
        return suggestions;
    }

    internal ReadOnlySpan<int> UnitsOf(int entry) => units[entry];

    internal int PopularityOf(int entry) => popularity[entry];

    /// <summary>Goes from the cheapest kind of match to the dearest and stops where what is left costs more than what was found.</summary>
    private int Search(SuggestionSearch search, TypedText typed, Span<int> top)
    {
        search.Best.Begin();
        var found = 0;
        foreach (var erring in new ReadOnlySpan<bool>([false, true]))
        {
            if (erring && typed.MostSimilar + typed.MostEdits == 0)
                continue;
            var leastError = !erring ? 0 : typed.MostSimilar > 0 ? Math.Min(Costs.SimilarCharacter, Costs.Edit) : Costs.Edit;
            foreach (var inside in new ReadOnlySpan<bool>([false, true]))
            {
                if (inside && !MayLieInside(typed))
                    continue;
                if (found == top.Length && search.Best[top[^1]].Cost < Costs.LeastOf(inside, leastError, mostPopular))
                    continue;
                search.Run(inside ? insides : beginnings, erring ? typed : typed.WithoutErrors(), inside, top.Length);
                found = search.Best.Top(top);
            }
        }

        return found;
    }

    /// <summary>A single letter begins a syllable of almost every entry.</summary>
    internal static bool MayLieInside(TypedText typed) => typed.HasHan || typed.Length > 1;

    private TrieRoot TrieOf(IEnumerable<UnitTrie.Place> places) => new(UnitTrie.Build(places, units), Units);

    private Suggestion SuggestionOf(int entry, BestMatches.Found match) =>
        new(entries[entry], match.By, EntryUnits.OriginalRange(entries[entry].Text, match.Start, match.End), match.Cost);

    /// <summary>In the order that ties break by.</summary>
    private static IEnumerable<SearchEntry> Merged(IEnumerable<SearchEntry> entries) => entries
        .Select(Checked)
        .GroupBy(static entry => (entry.Kind, CharacterFolding.FoldToString(entry.Text)))
        .Select(static same => same.OrderByDescending(static entry => entry.Count).ThenBy(static entry => entry.Text, StringComparer.Ordinal).First() with { Count = same.Sum(static entry => entry.Count) })
        .OrderByDescending(static entry => entry.Count)
        .ThenBy(static entry => entry.Text, StringComparer.Ordinal)
        .ThenBy(static entry => entry.Kind);

    private static SearchEntry Checked(SearchEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(entry.Text);
        return entry.Count >= 0 ? entry : throw new ArgumentOutOfRangeException(nameof(entry), entry.Count, "A count is at least 0.");
    }
}
