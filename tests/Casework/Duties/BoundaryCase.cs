using System.Text.Json;
using System.Text.Json.Serialization;

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

    public static IReadOnlyList<BoundaryCase> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Duties", "boundary-cases.jsonl"))
            .Select(static line => JsonSerializer.Deserialize<BoundaryCase>(line, Options) ?? throw new InvalidDataException("An empty line.")),
    ];
}
