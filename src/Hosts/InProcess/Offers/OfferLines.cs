using System.Globalization;

namespace Jiuye;

/// <summary>An offer as a row of CSV.</summary>
internal static class OfferLines
{
    internal const string Heading = "seeker,posting,score,shortage,provision,what,article,tier,asked,offered_before,accompany,office,officer";

    internal static string Csv(Offer offer) => string.Join(
        ',',
        CsvField.Of(offer.Seeker.Value),
        CsvField.Of(offer.Posting?.Value ?? ""),
        offer.Score?.ToString("0.######", CultureInfo.InvariantCulture) ?? "",
        Word(offer.Shortage),
        offer.Need.Provision,
        CsvField.Of(offer.Need.What.Zh),
        CsvField.Of(offer.Need.Article),
        offer.Need.Tier?.ToString().ToLowerInvariant() ?? "",
        offer.Need.Asked.ToString(CultureInfo.InvariantCulture),
        offer.Need.Offered.ToString(CultureInfo.InvariantCulture),
        offer.IsAccompanied ? "1" : "0",
        offer.Office?.ToString() ?? "",
        CsvField.Of(offer.Officer));

    /// <summary>What the report counts of a file of offers: each line's provision, whom it is for, and why it has no posting.</summary>
    internal static IEnumerable<(string Seeker, string Provision, string What, string Article, OfferShortage? Shortage)> Read(string path)
    {
        var fields = new List<string>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            if (!CsvLine.TrySplit(line, fields))
                throw new InvalidDataException($"{path}: '{line}' is no line of offers");
            yield return (fields[0], fields[4], fields[5], fields[6], Shortage(fields[3]));
        }
    }

    private static OfferShortage? Shortage(string word) =>
        word.Length == 0 ? null : Enum.GetValues<OfferShortage>().First(shortage => Word(shortage) == word);

    private static string Word(OfferShortage? shortage) => shortage switch
    {
        null => "",
        OfferShortage.NoneFits => "none_fits",
        OfferShortage.AllOffered => "all_offered",
        OfferShortage.OpeningsTaken => "openings_taken",
        OfferShortage.NotSearching => "not_searching",
        _ => throw new ArgumentOutOfRangeException(nameof(shortage), shortage, "No shortage."),
    };
}
