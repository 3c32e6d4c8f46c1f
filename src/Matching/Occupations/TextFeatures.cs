using Jiuye.Matching.Text;

namespace Jiuye.Matching.Occupations;

/// <summary>Takes the beginning of a posting's text apart into pairs of Chinese characters and Latin terms.</summary>
/// <remarks>Duties stand first; what comes after speaks of pay, benefits and the employer.</remarks>
internal static class TextFeatures
{
    private const int LongestText = 400;

    /// <summary>Fills the list with the features of a text, settled.</summary>
    /// <param name="text">As published; its first 400 characters count.</param>
    /// <param name="features">Is cleared first.</param>
    internal static void Fill(string text, FeatureList features)
    {
        features.Clear();
        var folded = CharacterFolding.FoldToString(text.AsSpan(0, Math.Min(text.Length, LongestText))).AsSpan();
        for (var at = 0; at < folded.Length;)
        {
            if (CharacterClasses.IsHan(folded[at]))
            {
                if (at + 1 < folded.Length && CharacterClasses.IsHan(folded[at + 1]))
                    features.Add(TitleFeatures.Key('t', folded.Slice(at, 2)), 1);
                at++;
                continue;
            }

            var end = CharacterClasses.StartsLatin(folded, at) ? CharacterClasses.LatinEnd(folded, at) : at + 1;
            if (end - at > 1)
                features.Add(TitleFeatures.Key('t', folded[at..end]), 1);
            at = end;
        }

        features.Settle();
    }
}
