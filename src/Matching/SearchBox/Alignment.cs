namespace Jiuye.Matching.SearchBox;

/// <summary>How a match has gone so far.</summary>
/// <param name="Ways">Ways used.</param>
/// <param name="Fuzzy">Fuzzy syllables.</param>
/// <param name="Similar">Similar characters.</param>
/// <param name="Edits">Edits.</param>
internal readonly record struct Alignment(Ways Ways, int Fuzzy, int Similar, int Edits)
{
    internal bool HasErrors => Similar + Edits > 0;

    /// <summary>With one step more; false where the step does not go with what was before.</summary>
    /// <remarks>Initials are so few letters that with an edit almost anything would match: the two exclude each other.</remarks>
    internal bool TryAdd(Ways way, TypedText typed, out Alignment longer)
    {
        longer = new(Ways | way, Fuzzy + One(way, Ways.Fuzzy), Similar + One(way, Ways.Similar), Edits + One(way, Ways.Edit));
        return longer.Similar <= typed.MostSimilar
            && (longer.Edits == 0 || longer.Similar + longer.Edits <= typed.MostEdits)
            && (longer.Ways & (Ways.Initial | Ways.Edit)) != (Ways.Initial | Ways.Edit);
    }

    internal MatchedBy By => Edits > 0 ? MatchedBy.Typo : Similar > 0 ? MatchedBy.SimilarCharacter : Fuzzy > 0 ? MatchedBy.FuzzyPinyin : Script;

    internal int Cost(SuggestionCosts costs, bool isInside, bool isWhole) =>
        Script switch { MatchedBy.Text => costs.Text, MatchedBy.Pinyin => costs.Pinyin, MatchedBy.Initials => costs.Initials, _ => costs.Mixed }
        + Fuzzy * costs.FuzzySyllable + Similar * costs.SimilarCharacter + Edits * costs.Edit
        + (isInside ? costs.Inside : 0) - (isWhole ? costs.Whole : 0);

    private MatchedBy Script => (Ways & (Ways.Character | Ways.Syllable | Ways.Initial)) switch
    {
        Ways.Character => MatchedBy.Text,
        Ways.Syllable or 0 => MatchedBy.Pinyin,
        Ways.Initial => MatchedBy.Initials,
        _ => MatchedBy.Mixed,
    };

    private static int One(Ways way, Ways counted) => (way & counted) != 0 ? 1 : 0;
}
