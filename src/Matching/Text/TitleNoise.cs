namespace Jiuye.Matching.Text;

/// <summary>Words that titles of postings carry besides the work: calls, benefits, conditions, praise (<c>datasets/lexicons/title-noise.tsv</c>).</summary>
/// <remarks>Who looks for the occupation may drop more than who compares two postings: 夜班 names no occupation, but tells two posts apart.</remarks>
public static class TitleNoise
{
    private const string File = "title-noise.tsv";

    private static readonly Lazy<(string[] Coding, string[] Duplicates)> Words = new(static () =>
    {
        var rows = LexiconResource.Rows(File).ToArray();
        if (rows.FirstOrDefault(static row => row[1] is not ("both" or "coding" or "duplicates")) is { } row)
            throw new InvalidDataException($"lexicons/{File}: '{row[0]}' is dropped by '{row[1]}'; expected coding, duplicates or both.");
        return (Folded(rows, "coding"), Folded(rows, "duplicates"));
    });

    /// <summary>What two titles of one post may differ in, folded, the longest first, equal lengths in ordinal order.</summary>
    public static IReadOnlyList<string> BetweenDuplicates => Words.Value.Duplicates;

    /// <summary>What says nothing of the occupation, folded, in the same order.</summary>
    internal static IReadOnlyList<string> WithoutOccupation => Words.Value.Coding;

    private static string[] Folded(string[][] rows, string use) =>
    [
        .. rows.Where(row => row[1] == use || row[1] == "both").Select(static row => CharacterFolding.FoldToString(row[0]))
            .OrderByDescending(static word => word.Length).ThenBy(static word => word, StringComparer.Ordinal),
    ];
}
