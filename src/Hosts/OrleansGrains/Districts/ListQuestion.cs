namespace Jiuye.OrleansGrains;

/// <summary>What is asked for in a list.</summary>
/// <param name="Top">The most to return, range [1, 1000].</param>
/// <param name="AsOf">The day on which both sides must be valid.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.ListQuestion")]
public sealed record ListQuestion(int Top, DateOnly AsOf)
{
    // A message comes into being without its initialisers: what its sender left out is the type's own default.
    [Id(0)]
    private readonly string? language;

    /// <summary>The language of texts: <c>zh-CN</c> or <c>en</c>; default <c>zh-CN</c>.</summary>
    public string Language
    {
        get => language ?? "zh-CN";
        init => language = value;
    }

    /// <summary>The row that the answer must have seen (<see cref="ChangesKept.Last"/>), where the caller wrote past this grain; 0 for any. What is written by the grain it sees in any case.</summary>
    [Id(1)]
    public long SeenRow { get; init; }

    internal void Check()
    {
        if (Top is < 1 or > 1_000)
            throw new DistrictFaultException(DistrictFault.Question, FormattableString.Invariant($"Top '{Top}': expected 1 to 1,000."));
        if (Language is not ("zh-CN" or "en"))
            throw new DistrictFaultException(DistrictFault.Question, "Language: expected zh-CN or en.");
    }
}
