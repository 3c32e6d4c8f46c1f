using Jiuye.Matching.Text;

namespace Jiuye.Matching.SearchBox;

/// <summary>What was typed: folded letters, digits and Chinese characters, and how many errors it may hold.</summary>
internal sealed class TypedText
{
    private readonly string text;

    private TypedText(string text, bool mayErr)
    {
        this.text = text;
        HasHan = text.Any(CharacterClasses.IsHan);
        (MostSimilar, MostEdits) = mayErr ? Budget(text) : (0, 0);
    }

    internal int Length => text.Length;

    internal bool HasHan { get; }

    /// <summary>Characters that may only sound or look alike.</summary>
    internal int MostSimilar { get; }

    /// <summary>Edits, similar characters among them.</summary>
    internal int MostEdits { get; }

    internal char this[int at] => text[at];

    internal ReadOnlySpan<char> From(int at) => text.AsSpan(at);

    internal static TypedText Of(ReadOnlySpan<char> query)
    {
        var cut = query[..Math.Min(query.Length, 8 * SuggestionIndex.LongestQuery)];
        return new(string.Concat(CharacterFolding.FoldToString(cut).Where(EntryUnits.IsSearched).Take(SuggestionIndex.LongestQuery)), mayErr: true);
    }

    /// <summary>The same, to be matched as it stands.</summary>
    internal TypedText WithoutErrors() => new(text, mayErr: false);

    // A Chinese character says as much as one and a half letters, and with few of either an error makes another word.
    private static (int Similar, int Edits) Budget(string text)
    {
        var han = text.Count(CharacterClasses.IsHan);
        var edits = (2 * text.Length + han) switch { >= 18 => 2, >= 9 => 1, _ => 0 };
        return (han == 0 ? 0 : Math.Max(edits, text.Length > 1 ? 1 : 0), edits);
    }
}
