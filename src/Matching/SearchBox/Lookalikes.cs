using System.Collections.Frozen;
using Jiuye.Matching.Text;

namespace Jiuye.Matching.SearchBox;

/// <summary>Characters taken for one another by their looks: <c>datasets/lexicons/lookalikes.txt</c>, a group a line.</summary>
internal static class Lookalikes
{
    private static readonly Lazy<FrozenDictionary<char, string>> Groups = new(static () => LexiconResource.Lines("lookalikes.txt")
        .SelectMany(static group => group.Select(one => (One: one, Others: group.Where(other => other != one))))
        .GroupBy(static pair => pair.One, static pair => pair.Others)
        .ToFrozenDictionary(static same => same.Key, static same => string.Concat(same.SelectMany(static others => others).Distinct())));

    /// <summary>The characters that stand in one group with a character.</summary>
    internal static string Of(char character) => Groups.Value.GetValueOrDefault(character, "");
}
