namespace Jiuye.Analytics.Publication;

/// <summary>A figure of a text with what it says it is.</summary>
/// <param name="Token">The number.</param>
/// <param name="Subjects">Of whom; several where the text leaves it open.</param>
/// <param name="Measures">What is measured; several where it is open.</param>
/// <param name="Kind">Level, share, change, growth or change of a share.</param>
/// <param name="Againsts">With what a change compares; several where it is open.</param>
/// <param name="Period">The period of which it speaks.</param>
internal sealed record Claim(TextToken Token, IReadOnlyList<string> Subjects, IReadOnlyList<string> Measures, FigureKind Kind, IReadOnlyList<Against> Againsts, string Period)
{
    /// <summary>+1 or −1 where the words say up or down, 0 where they do not.</summary>
    internal int Sign { get; init; }

    /// <summary>The word that says so; null where there is none.</summary>
    internal TextToken? Direction { get; init; }

    /// <summary>The base of a share; null where it is the whole.</summary>
    internal string? Of { get; init; }

    /// <summary>The groups whose sum it is; empty where it is none.</summary>
    internal IReadOnlyList<string> Sum { get; init; } = [];

    /// <summary>For a difference such as 高于…1234人: what is subtracted; null elsewhere.</summary>
    internal (string Subject, string Measure)? Less { get; init; }

    internal decimal Signed => Sign < 0 ? -Math.Abs(Token.Value) : Token.Value;
}
