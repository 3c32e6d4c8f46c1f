namespace Jiuye.Vocabulary;

/// <summary>What one policy file states, before its base is laid under it.</summary>
internal sealed class PolicyDocument
{
    internal required PolicyText Text { get; init; }

    internal required string Name { get; init; }

    internal required Bilingual Title { get; init; }

    /// <summary>The name or path of the base; null where there is none.</summary>
    internal required string? Extends { get; init; }

    /// <summary>The settings stated here by path; every one accepted by its form.</summary>
    internal required IReadOnlyDictionary<string, SettingValue> Settings { get; init; }

    /// <summary>The parameters stated here by name, an empty list where the text says nothing; null where the file names no parameters at all.</summary>
    internal required IReadOnlyDictionary<string, IReadOnlyList<Statement>>? Parameters { get; init; }
}
