using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>A parameter of the query: how it is read, and what is said where it can't be.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it asks.</param>
/// <param name="Expected">What may stand there.</param>
/// <param name="Schema">The same as a JSON schema.</param>
/// <param name="Read">Puts the value into the call; false where it is none.</param>
internal sealed record QueryParameter(string Name, string Meaning, string Expected, string Schema, Func<Call, string, bool> Read)
{
    /// <summary>The most that can be asked for.</summary>
    internal const int MostAsked = 200;

    private const int LongestText = 200;
    private const int MostDistricts = 20;

    internal static QueryParameter Top { get; } = Count("top", "How many are asked for; 10 where left out.");

    internal static QueryParameter AtLeast { get; } = Count("at_least", "How many matches are wanted; 10 where left out.");

    internal static QueryParameter Limit { get; } = new(
        "limit",
        "How many records a page has; 100 where left out.",
        "1 to 1000",
        """{"type":"integer","minimum":1,"maximum":1000,"default":100}""",
        static (call, text) => Whole(text, 1, 1000) is { } limit && (call.Limit = (int)limit) > 0);

    internal static QueryParameter AsOf { get; } = new(
        "as_of",
        "The day as of which is answered; the service's own where left out.",
        "yyyy-MM-dd",
        """{"type":"string","format":"date"}""",
        static (call, text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && (call.Day = day) is not null);

    internal static QueryParameter Language { get; } = new(
        "language",
        "The language of texts; zh-CN where left out.",
        "zh-CN or en",
        """{"type":"string","enum":["zh-CN","en"],"default":"zh-CN"}""",
        static (call, text) => text is "zh-CN" or "en" && (call.Language = text) is not null);

    internal static QueryParameter MinSequence { get; } = new(
        "min_sequence",
        "A row of the district's log that the answer must have seen, such as the X-Sequence of an own write.",
        "a number from 0",
        """{"type":"integer","minimum":0}""",
        static (call, text) => Whole(text, 0, long.MaxValue) is { } row && (call.MinSequence = row) >= 0);

    internal static QueryParameter After { get; } = new(
        "after",
        "The id after which the page begins: the next of the page before.",
        "1 to 200 characters",
        """{"type":"string","maxLength":200}""",
        static (call, text) => text.Length <= LongestText && !text.Contains('\0', StringComparison.Ordinal) && (call.After = text) is not null);

    internal static QueryParameter Text { get; } = new(
        "q",
        "What was typed.",
        "at most 200 characters",
        """{"type":"string","maxLength":200}""",
        static (call, text) => text.Length <= LongestText && (call.Text = text) is not null);

    internal static QueryParameter Results { get; } = new(
        "results",
        "Which rows are answered one by one: all, or only those rejected; all where left out.",
        "all or rejected",
        """{"type":"string","enum":["all","rejected"],"default":"all"}""",
        static (call, text) => text is "all" or "rejected" && (call.OnlyRejected = text == "rejected") is var _);

    internal static QueryParameter Districts { get; } = new(
        "districts",
        "The districts whose postings are looked through, a comma between two; the path's own where left out.",
        "1 to 20 codes of 6 digits with commas between",
        """{"type":"string","pattern":"^[1-9][0-9]{5}(,[1-9][0-9]{5}){0,19}$"}""",
        static (call, text) => ReadDistricts(text) is { } districts && (call.Districts = districts) is not null);

    internal static QueryParameter Night { get; } = new(
        "night",
        "The day whose nights are put together; the last finished one where left out.",
        "yyyy-MM-dd",
        """{"type":"string","format":"date"}""",
        AsOf.Read);

    internal static QueryParameter Parts { get; } = Districts with { Meaning = "The districts of the area that are counted, a comma between two; all that the store holds where left out." };

    internal static QueryParameter Complete { get; } = new(
        "complete",
        "true refuses an answer in which a district is missing; false where left out.",
        "true or false",
        """{"type":"boolean","default":false}""",
        static (call, text) => text is "true" or "false" && (call.IsCompleteDemanded = text == "true") is var _);

    private static List<DistrictCode>? ReadDistricts(string text)
    {
        var parts = text.Split(',');
        var codes = new List<DistrictCode>();
        foreach (var part in parts)
        {
            if (part.Length != 6 || !DistrictCode.TryParse(part, out var code) || codes.Count == MostDistricts)
                return null;
            if (!codes.Contains(code))
                codes.Add(code);
        }

        return codes;
    }

    private static QueryParameter Count(string name, string meaning) => new(
        name,
        meaning,
        string.Create(CultureInfo.InvariantCulture, $"1 to {MostAsked}"),
        string.Create(CultureInfo.InvariantCulture, $$"""{"type":"integer","minimum":1,"maximum":{{MostAsked}},"default":10}"""),
        static (call, text) => Whole(text, 1, MostAsked) is { } count && (call.Count = (int)count) > 0);

    private static long? Whole(string text, long least, long most) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
