using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What the night's audit came to: counts, outcomes, and the postings that are offered to nobody until they are mended.</summary>
/// <remarks>Kept beside the findings and read back by whoever needs it, so that a resumed night does not audit again.</remarks>
internal sealed record NightAudit
{
    internal const string File = "audit.json";

    private static readonly JsonSerializerOptions Readable = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    private FrozenSet<PostingId>? withheld;

    /// <summary>Postings audited.</summary>
    public required long Postings { get; init; }

    /// <summary>Postings by what becomes of them.</summary>
    public required SortedDictionary<PublicationOutcome, long> Outcomes { get; init; }

    /// <summary>What was found, by rule, then the mildest first.</summary>
    public required IReadOnlyList<AuditedRule> Rules { get; init; }

    /// <summary>Ids of postings that nobody is offered, in their order.</summary>
    public required IReadOnlyList<string> Withheld { get; init; }

    internal bool Withholds(PostingId posting) => (withheld ??= Withheld.Select(static id => new PostingId(id)).ToFrozenSet()).Contains(posting);

    internal static NightAudit Read(Night night) =>
        JsonSerializer.Deserialize<NightAudit>(System.IO.File.ReadAllBytes(night.PathOf(File)), Readable)
        ?? throw new NightlyException($"'{night.PathOf(File)}' is empty; run without --resume.");

    internal void Write(Night night) => night.Write(File, stream => JsonSerializer.Serialize(stream, this, Readable));
}
