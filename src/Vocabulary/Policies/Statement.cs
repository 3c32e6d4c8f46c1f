namespace Jiuye.Vocabulary;

/// <summary>One thing that a jurisdiction says about a parameter, with where it says so.</summary>
public abstract record Statement
{
    /// <summary>What the text says in place of a number: 及时, 定期; null where there is a value.</summary>
    public required string? Words { get; init; }

    /// <summary>The level of office that it is addressed to; null where no level is named.</summary>
    public required OfficeTier? Tier { get; init; }

    /// <summary>The case that it is about, one of the parameter's <see cref="PolicyParameter.Cases"/>; null where it is about all.</summary>
    public required string? Case { get; init; }

    /// <summary>The article.</summary>
    public required string Source { get; init; }

    /// <summary>The rows of the requirements catalogue: <c>R-306</c>.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>How an unclear text is read, or what else a reader should know; null where there is nothing to add.</summary>
    public required string? Note { get; init; }

    /// <summary>The name of the policy that states it.</summary>
    public required string StatedBy { get; init; }

    /// <summary>The value, or the words in its place, in both languages.</summary>
    public abstract Bilingual ToText();
}
