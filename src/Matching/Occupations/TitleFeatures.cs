using Jiuye.Matching.Text;

namespace Jiuye.Matching.Occupations;

/// <summary>Takes a cleaned title apart into what the model weighs: characters, pairs, Latin terms, and where in their phrase they stand.</summary>
/// <remarks>
/// The head of a Chinese noun phrase stands last (汽车配件采购 buys, 采购系统开发 develops), so what ends a phrase is a feature of its own. Keys
/// are hashes; trainer and coder share this code.
/// </remarks>
internal static class TitleFeatures
{
    private const float LaterPhrase = 0.8f;
    private const float SingleCharacter = 0.5f;
    private const float AtStart = 0.7f;
    private const int LongestWholePhrase = 12;
    private const int LongestGram = 2;

    /// <summary>Fills the list with the features of a title, settled.</summary>
    /// <param name="cleaned">The title after <see cref="TitleReading.Clean"/>: phrases divided by single spaces.</param>
    /// <param name="features">Is cleared first.</param>
    internal static void Fill(ReadOnlySpan<char> cleaned, FeatureList features)
    {
        features.Clear();
        var weight = 1f;
        foreach (var range in cleaned.Split(' '))
        {
            var phrase = cleaned[range];
            if (phrase.IsEmpty)
                continue;
            AddPhrase(phrase, weight, features);
            weight = LaterPhrase;
        }

        features.Settle();
    }

    /// <summary>The key of some characters in a role.</summary>
    internal static uint Key(char role, ReadOnlySpan<char> characters) => CharacterHash.Short(role, characters);

    private static void AddPhrase(ReadOnlySpan<char> phrase, float weight, FeatureList features)
    {
        if (phrase.Length <= LongestWholePhrase)
            features.Add(Key('=', phrase), weight);
        for (var at = 0; at < phrase.Length;)
        {
            if (CharacterClasses.IsHan(phrase[at]))
            {
                AddGrams(phrase, at++, weight, features);
                continue;
            }

            var end = CharacterClasses.StartsLatin(phrase, at) ? CharacterClasses.LatinEnd(phrase, at) : at + 1;
            features.Add(Key(' ', phrase[at..end]), weight);
            at = end;
        }
    }

    private static void AddGrams(ReadOnlySpan<char> phrase, int at, float weight, FeatureList features)
    {
        for (var length = 1; length <= LongestGram && at + length <= phrase.Length && CharacterClasses.IsHan(phrase[at + length - 1]); length++)
        {
            var gram = phrase.Slice(at, length);
            var value = length == 1 ? weight * SingleCharacter : weight;
            features.Add(Key(' ', gram), value);
            if (at + length == phrase.Length)
                features.Add(Key('$', gram), value);
            if (at == 0 && length > 1)
                features.Add(Key('^', gram), value * AtStart);
        }
    }
}
