namespace Jiuye.Analytics.Publication;

/// <summary>A piece of a report's text that means something to the audit.</summary>
internal sealed record TextToken(TokenKind Kind, int Start, int Length, string Text)
{
    /// <summary>The subject, measure or period that it names.</summary>
    internal string Name { get; init; } = "";

    /// <summary>+1 up, more, most; −1 down, less, least; 0 neither.</summary>
    internal int Sign { get; init; }

    /// <summary>True for 上升至, where the number is where it rose to.</summary>
    internal bool IsTo { get; init; }

    internal Against Against { get; init; }

    /// <summary>The number in single units, percent or as it stands.</summary>
    internal decimal Value { get; init; }

    /// <summary>Its decimals in the same unit; −2 where 万 has two.</summary>
    internal int Decimals { get; init; }

    internal NumberUnit Unit { get; init; }

    /// <summary>How many: the k of the first k, or of k together; 0 where it is not said.</summary>
    internal int Count { get; init; }

    internal int End => Start + Length;
}
