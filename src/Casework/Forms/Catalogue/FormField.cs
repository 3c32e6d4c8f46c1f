using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One field of a form.</summary>
public sealed record FormField
{
    /// <summary>The name in files, in snake_case.</summary>
    public required string Name { get; init; }

    /// <summary>What stands beside it on the form.</summary>
    public required Bilingual Label { get; init; }

    /// <summary>What it holds.</summary>
    public required FieldType Type { get; init; }

    /// <summary>How far it is protected.</summary>
    public required ProtectionClass Class { get; init; }

    /// <summary>True where the form is incomplete without it; false where it is wanted.</summary>
    public bool IsRequired { get; init; }

    /// <summary>When it is needed; null where always.</summary>
    public FieldCondition? When { get; init; }

    /// <summary>True where it holds a list of such values.</summary>
    public bool IsList { get; init; }

    /// <summary>For a list: how many entries at least, where it is filled. Default 1.</summary>
    public int Fewest { get; init; } = 1;

    /// <summary>For numbers: the least; null where there is none.</summary>
    public decimal? Least { get; init; }

    /// <summary>For numbers: the most; null where there is none.</summary>
    public decimal? Most { get; init; }

    /// <summary>For days: true where it can't lie after the day of the record.</summary>
    public bool IsPast { get; init; }

    /// <summary>For a flag that must be true for the form to be complete: an oral explanation that was owed.</summary>
    public bool MustBeTrue { get; init; }

    /// <summary>For codes: the list; null otherwise.</summary>
    public FormCodeList? Codes { get; init; }

    /// <summary>For groups: the fields in it; empty otherwise.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>The item of the article that asks for it, from 1; null where the article counts none.</summary>
    public int? Item { get; init; }
}
