using System.Globalization;

namespace Jiuye;

/// <summary>An offer as a row of CSV.</summary>
internal static class OfferLines
{
    internal const string Heading = "seeker,posting,score,shortage,provision,what,article,tier,asked,offered_before,office,officer";

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
        offer.Office?.ToString() ?? "",
        CsvField.Of(offer.Officer));

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
