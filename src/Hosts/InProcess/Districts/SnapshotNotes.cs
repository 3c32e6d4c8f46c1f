using System.Globalization;
using System.Security.Cryptography;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What is noted with a snapshot beside its row: whose it is, what made it, and what the follower goes on with.</summary>
/// <param name="Token">By which the store vouches for it.</param>
/// <param name="Count">When words and occupations were counted.</param>
/// <param name="Bytes">Bytes of the lines that were read.</param>
/// <param name="Rows">How many lines those were.</param>
internal sealed record SnapshotNotes(string Token, MarketCount Count, long Bytes, long Rows)
{
    internal const string OtherDistrict = "it is of another district";

    private const string DistrictKey = "district";
    private const string TokenKey = "token";
    private const string CountedKey = "counted";
    private const string ComeKey = "come";
    private const string BytesKey = "bytes";
    private const string RowsKey = "rows";

    /// <summary>A name that no other snapshot has.</summary>
    internal static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The token of an index; null where it has none.</summary>
    internal static string? TokenOf(IndexOrigin? origin) => origin?.Notes.GetValueOrDefault(TokenKey);

    /// <summary>Whether an index is of a district.</summary>
    internal static bool IsOf(IndexOrigin origin, DistrictCode district) => origin.Notes.GetValueOrDefault(DistrictKey) == district.ToString();

    /// <summary>What must be the same where a snapshot is written and where it is opened: the district, the whole policy, how rows are read, and the program itself, whose code makes records of rows.</summary>
    /// <remarks>Texts and weights are compared by the index.</remarks>
    internal static Dictionary<string, string> Demands(DistrictCode district, DistrictPoolOptions options) => new(StringComparer.Ordinal)
    {
        [DistrictKey] = district.ToString(),
        ["policy"] = options.Policy.Fingerprint,
        ["reading"] = ReadingOf(options.ReadingOrDefault),
        // A build of the same code has the same identity; any other makes the engine of the records once.
        ["program"] = string.Join(' ', new[] { typeof(SnapshotNotes), typeof(MatchingEngine), typeof(JobPosting) }.Select(static type => type.Module.ModuleVersionId.ToString("N"))),
    };

    internal IndexOrigin Of(long sequence, IReadOnlyDictionary<string, string> demands) => new(sequence, new Dictionary<string, string>(demands, StringComparer.Ordinal)
    {
        [TokenKey] = Token,
        [CountedKey] = Text(Count.Counted),
        [ComeKey] = Text(Count.Come),
        [BytesKey] = Text(Bytes),
        [RowsKey] = Text(Rows),
    });

    /// <summary>Reads the notes; null where one is missing or says nothing.</summary>
    internal static SnapshotNotes? Read(IndexOrigin origin)
    {
        return TokenOf(origin) is { } token && Number(CountedKey) is { } counted and <= int.MaxValue && Number(ComeKey) is { } come and <= int.MaxValue && Number(BytesKey) is { } bytes && Number(RowsKey) is { } rows
            ? new(token, new((int)counted, (int)come), bytes, rows)
            : null;

        long? Number(string key) => long.TryParse(origin.Notes.GetValueOrDefault(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>What an index was made with that is not so here, in words; null where nothing is.</summary>
    internal static string? Difference(IndexOrigin origin, Dictionary<string, string> demands) =>
        demands.Where(demand => origin.Notes.GetValueOrDefault(demand.Key) != demand.Value).Select(static demand => demand.Key switch
        {
            DistrictKey => OtherDistrict,
            "policy" => "it was made under another policy",
            "reading" => "it was made with another way of reading pay",
            _ => "it was made by another build of the program",
        }).FirstOrDefault();

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string ReadingOf(ReadOptions reading) =>
        string.Create(CultureInfo.InvariantCulture, $"{reading.Wages.PaidDaysAMonth} {reading.Wages.HoursADay} {reading.BarePay.LeastMonthly} {reading.BarePay.LeastDaily} {reading.BarePay.LeastHourly}");
}
