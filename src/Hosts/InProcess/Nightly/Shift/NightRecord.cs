using System.Text.Json;
using System.Text.Json.Serialization;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What became of a district's night, as the store keeps it: one record a district and day, each change of it a row of the log.</summary>
/// <param name="District">The district.</param>
/// <param name="Date">The day as of which everything is judged.</param>
/// <param name="State">How far it is.</param>
public sealed record NightRecord(DistrictCode District, DateOnly Date, NightState State)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        Encoder = JsonText.Compact.Encoder,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>How often it was begun; a beginning that was put back does not count.</summary>
    public int Attempts { get; init; }

    /// <summary>The node that had it last; empty where none had.</summary>
    public string Node { get; init; } = "";

    /// <summary>Why it failed last, without personal data; null where it did not.</summary>
    public string? Reason { get; init; }

    /// <summary>The folder of its results below the district's; null while there are none.</summary>
    public string? Folder { get; init; }

    /// <summary>The folder that is being put in place; null while none is.</summary>
    public string? Next { get; init; }

    /// <summary>The unfinished folder that goes there; null while none does.</summary>
    public string? Scratch { get; init; }

    /// <summary>The last row of the store's log that the results see; null while there are none.</summary>
    public long? Sequence { get; init; }

    /// <summary>When this was written, by the node's clock.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The version of the program that noted it last; null where that was one that did not say.</summary>
    public Version? Version { get; init; }

    /// <summary>What a newer version noted beside, for it to find again.</summary>
    private IDictionary<string, JsonElement>? More { get; init; }

    /// <summary>True where nothing more is done about it unless somebody asks.</summary>
    public bool IsSettled => State is NightState.Done or NightState.SetAside;

    /// <summary>The key under which it is stored.</summary>
    internal RecordKey Key => KeyOf(Date);

    internal static RecordKey KeyOf(DateOnly date) => new(RecordKind.Night, FormattableString.Invariant($"{date:yyyy-MM-dd}"));

    internal RecordWrite ToWrite() => new(Key, JsonSerializer.SerializeToUtf8Bytes(new Line(Date, State, Attempts, Node, Reason, Folder, Next, Scratch, Sequence, At, Version?.ToString()) { More = More }, Json));

    /// <summary>Reads a night back.</summary>
    /// <exception cref="StoreException">The row was written by a newer version, or is damaged.</exception>
    internal static NightRecord Of(DistrictCode district, StoredChange row)
    {
        try
        {
            var line = JsonSerializer.Deserialize<Line>(row.Body!.Value.Span, Json)!;
            return new(district, line.Date, line.State)
            {
                Attempts = line.Attempts,
                Node = line.Node,
                Reason = line.Reason,
                Folder = line.Folder,
                Next = line.Next,
                Scratch = line.Scratch,
                Sequence = line.Sequence,
                At = line.At,
                Version = System.Version.TryParse(line.Version, out var version) ? version : null,
                More = line.More,
            };
        }
        catch (JsonException cause)
        {
            throw new StoreException(FormattableString.Invariant($"Row {row.Sequence} of {district} is no night: the store is damaged or was written by a newer version."), cause);
        }
    }

    private sealed record Line(DateOnly Date, NightState State, int Attempts, string Node, string? Reason, string? Folder, string? Next, string? Scratch, long? Sequence, DateTimeOffset At, string? Version)
    {
        [JsonExtensionData]
        public IDictionary<string, JsonElement>? More { get; init; }
    }
}
