namespace Jiuye.Vocabulary;

/// <summary>When the staff that an employer lets go is a large layoff (规模性裁员).</summary>
public sealed record WarningPolicy
{
    /// <summary>Persons from which on a layoff is large, range [1, 1000000]; 20 by the Labour Contract Law, Art. 41.</summary>
    public required int LayoffPersons { get; init; }

    /// <summary>The share of the staff from which on a layoff of fewer persons is large too, interval [0, 1]; 0.10 by the Labour Contract Law, Art. 41.</summary>
    public required double LayoffShare { get; init; }

    /// <summary>Days before the layoff by which the employer has to explain it, range [0, 366]; 30 by the Labour Contract Law, Art. 41.</summary>
    public required int LayoffNoticeDays { get; init; }

    /// <summary>Months over which staff that goes is counted as one layoff, range [1, 12].</summary>
    public required int LayoffMonths { get; init; }
}
