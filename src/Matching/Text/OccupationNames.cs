using Jiuye.Vocabulary;

namespace Jiuye.Matching.Text;

/// <summary>The names of the national classification as words.</summary>
internal static class OccupationNames
{
    /// <summary>Names of occupations; groups' names are phrases and no words.</summary>
    internal static IEnumerable<string> Words()
    {
        var classification = OccupationClassification.Prc2022;
        foreach (var code in classification.Codes)
        {
            var name = classification.NameOf(code)!;
            if (code.Level == OccupationLevel.Occupation && name.Length is >= 2 and <= 12)
                yield return name;
        }
    }
}
