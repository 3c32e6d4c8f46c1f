
namespace Jiuye.Casework.Tests.Duties;

/// <summary>One entry of a boundary case.</summary>
public sealed record BoundaryEvent
{
    public required DateOnly On { get; init; }

    public required string Kind { get; init; }

    public string? Posting { get; init; }

    public string Note { get; init; } = "";

    public DateOnly? Until { get; init; }
}
