using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A table on the page.</summary>
internal sealed record PageTable
{
    /// <summary>What the table shows.</summary>
    internal required Bilingual Caption { get; init; }

    internal required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>Rows with one cell a column; the first cell heads its row.</summary>
    internal required IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; init; }

    /// <summary>True for a table of long texts, which a telephone shows as one card a row.</summary>
    internal bool BecomesCards { get; init; }
}
