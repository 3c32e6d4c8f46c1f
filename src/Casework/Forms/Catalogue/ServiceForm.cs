using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A form, register, ledger or file that a jurisdiction's text asks for, as data: what is in it, when it must exist, which papers come with it.</summary>
public sealed record ServiceForm
{
    /// <summary>The name, unique in its jurisdiction: <c>diverted_worker_roster</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The policy whose text asks for it.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The articles.</summary>
    public required IReadOnlyList<string> Articles { get; init; }

    /// <summary>The rows of the requirements catalogue.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>In whose file it lies.</summary>
    public required FormSubject About { get; init; }

    /// <summary>What makes it due; null where the text names nothing.</summary>
    public FormOpening? Opening { get; init; }

    /// <summary>Its fields, in the order of the form.</summary>
    public required IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>The papers that come with it.</summary>
    public IReadOnlyList<FormDocument> Documents { get; init; } = [];

    /// <summary>For a ledger: the items of its contents, in the order of the articles; empty for other forms.</summary>
    public IReadOnlyList<LedgerContent> Contents { get; init; } = [];

    /// <summary>For an employer's ledger: the form that, once in the file, makes its further items owed; null for persons, where recognition does.</summary>
    public string? MoreWhenForm { get; init; }

    /// <summary>The field whose entries are the rows of a roster; null where the form is no roster.</summary>
    public FormField? Roster { get; init; }

    /// <summary>How an unclear text was read, or which part is this project's proposal; null where the text says everything.</summary>
    public Bilingual? Note { get; init; }
}
