using System.Runtime.InteropServices;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>Adds up what the aliases found in a title speak for.</summary>
/// <remarks>
/// An alias counts more the longer it is, more for being a title than a clue, more at the end of a phrase (the head of a Chinese noun phrase
/// stands last), more in the first phrase than in those after it, and little where it only names a rank or a wide group.
/// </remarks>
internal static class AliasEvidence
{
    private const double ClueFactor = 0.6;
    private const double HeadFactor = 1.3;
    private const double LaterPhraseFactor = 0.75;

    /// <summary>Adds the evidence of a cleaned title to the scores.</summary>
    internal static void Add(OccupationAliases aliases, ReadOnlySpan<char> title, double weight, Dictionary<OccupationCode, double> scores)
    {
        var phrase = 1.0;
        var covered = 0;
        for (var at = 0; at < title.Length; at++)
        {
            if (title[at] == ' ')
            {
                phrase = LaterPhraseFactor;
                continue;
            }

            if (!MayStart(title, at) || aliases.LongestAt(title, at) is not { } alias || at + alias.Word.Length <= covered)
                continue;
            covered = at + alias.Word.Length;
            var isHead = covered == title.Length || title[covered] == ' ';
            CollectionsMarshal.GetValueRefOrAddDefault(scores, alias.Code, out _) += weight * phrase * (isHead ? HeadFactor : 1) * Strength(alias);
        }
    }

    /// <summary>How much an alias says by itself, interval (0, 1).</summary>
    private static double Strength(OccupationAlias alias)
    {
        var length = EffectiveLength(alias.Word);
        var wide = alias.Code.Level switch
        {
            OccupationLevel.MajorGroup => 0.35,
            OccupationLevel.MiddleGroup => 0.6,
            _ => 1.0,
        };
        return wide * (alias.IsTitle ? 1 : ClueFactor) * length / (length + 2.0);
    }

    private static int EffectiveLength(string word)
    {
        var length = 0;
        for (var at = 0; at < word.Length;)
        {
            var isLatin = CharacterClasses.StartsLatin(word, at);
            length += isLatin ? 2 : 1;
            at = isLatin ? CharacterClasses.LatinEnd(word, at) : at + 1;
        }

        return length;
    }

    private static bool MayStart(ReadOnlySpan<char> text, int at) =>
        at == 0 || !CharacterClasses.IsLatinOrDigit(text[at - 1]) || !CharacterClasses.ContinuesLatin(text, at);
}
