using System.Text.Json;
using System.Text.Json.Serialization;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>One case of boundary-cases.jsonl; README.md beside it says what each member means.</summary>
public sealed record BoundaryCase
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    public required string Id { get; init; }

    public SubjectKind About { get; init; } = SubjectKind.Person;

    public required string Policy { get; init; }

    public required IReadOnlyList<string> Rows { get; init; }

    public required string Article { get; init; }

    public required IReadOnlyList<BoundaryEvent> Events { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Duty { get; init; }

    public DateOnly? From { get; init; }

    public string? Posting { get; init; }

    public DateOnly? NotBefore { get; init; }

    public DateOnly? Due { get; init; }

    public DateOnly? FulfilledOn { get; init; }

    public DutyStatus? Status { get; init; }

    public int OverdueWorkingDays { get; init; }

    public bool Absent { get; init; }

    public int? MissingCalendarYear { get; init; }

    public required string Why { get; init; }

    /// <summary>The ledger of its events.</summary>
    public ServiceLedger Ledger() => Subjects.LedgerOf(About, Events.Select(entry => Subjects.Entry(About, entry.Kind, entry.On) with
    {
        Posting = entry.Posting is null ? null : new PostingId(entry.Posting),
        Note = entry.Note,
        Until = entry.Until,
    }));

    public static IReadOnlyList<BoundaryCase> All { get; } =
    [
        .. new[] { "boundary-cases.jsonl", "subject-cases.jsonl" }
            .SelectMany(static file => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Duties", file)))
            .Select(static line => JsonSerializer.Deserialize<BoundaryCase>(line, Options) ?? throw new InvalidDataException("An empty line.")),
    ];
}
