using System.Runtime.CompilerServices;

namespace Jiuye.Matching.Plain;

/// <summary>How many texts have each term. Immutable: further texts give another table that shares the pages they leave as they are.</summary>
internal sealed class TermFrequencies
{
    // Small enough that a few terms copy little, large enough that the list of pages stays short.
    private const int PageBits = 9;
    private const int PageTerms = 1 << PageBits;

    private readonly int[][] pages;

    private TermFrequencies(int[][] pages, int terms) => (this.pages, Terms) = (pages, terms);

    public static TermFrequencies None { get; } = new([], 0);

    /// <summary>How many terms have a frequency; a term numbered higher came later.</summary>
    public int Terms { get; }

    /// <summary>In how many texts a term is.</summary>
    public int this[int term] => pages[term >> PageBits][term & (PageTerms - 1)];

    /// <summary>The table with further texts.</summary>
    /// <param name="added">The texts.</param>
    /// <param name="terms">How many terms there are now.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public TermFrequencies With(PlainDocuments added, int terms)
    {
        var changed = new int[(terms + PageTerms - 1) / PageTerms][];
        pages.CopyTo(changed, 0);
        var isOwn = new bool[changed.Length];
        for (var text = 0; text < added.Count; text++)
        {
            var coded = added.Terms(text);
            for (var at = 0; at < coded.Length; at++)
            {
                var term = coded[at] < 0 ? ~coded[at++] : coded[at];
                var page = term >> PageBits;
                if (!isOwn[page])
                    changed[page] = changed[page]?.ToArray() ?? new int[PageTerms];
                isOwn[page] = true;
                changed[page][term & (PageTerms - 1)]++;
            }
        }

        return new(changed, terms);
    }
}
