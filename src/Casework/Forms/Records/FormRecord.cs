using System.Collections.Immutable;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A filled form: one entry in the electronic file of a person or a unit.</summary>
/// <remarks>Immutable. What was wrong is put right by a later record of the same form, never by a change of this one.</remarks>
public sealed record FormRecord
{
    /// <summary>The path that stands for the header (<see cref="Subject"/>, <see cref="Officer"/>, <see cref="Posting"/>) in <see cref="Withheld"/>.</summary>
    public const string Header = "#header";

    /// <summary>The path that stands for the papers shown in <see cref="Withheld"/>.</summary>
    public const string Papers = "#documents";

    /// <summary>The form's name.</summary>
    public required string Form { get; init; }

    /// <summary>The day it was filled.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whose file it lies in, by a code that names nobody; null where withheld.</summary>
    public string? Subject { get; init; }

    /// <summary>The staff member who filled or checked it, by a code; empty where not recorded.</summary>
    public string Officer { get; init; } = "";

    /// <summary>The posting concerned; null where none is.</summary>
    public PostingId? Posting { get; init; }

    /// <summary>What stands in the fields.</summary>
    public FormGroup Fields { get; init; } = FormGroup.Empty;

    /// <summary>The papers shown.</summary>
    public ImmutableArray<PresentedDocument> Documents { get; init; } = [];

    /// <summary>The fields that were taken out for the reader, by path (<c>workers.id_number</c>); empty for a whole record.</summary>
    public ImmutableSortedSet<string> Withheld { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
}
