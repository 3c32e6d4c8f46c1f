using Jiuye.Analytics;

namespace Jiuye;

/// <summary>Reads the cell of each row of facts.</summary>
internal sealed class CodeReading
{
    private readonly FactReader reader;
    private readonly IReadOnlyList<CodeColumn> columns;
    private readonly int[] at;
    private readonly string?[] codes;

    internal CodeReading(FactReader reader, IReadOnlyList<CodeColumn> columns)
    {
        this.reader = reader;
        this.columns = columns;
        at = [.. columns.Select(column => reader.Column(column.Name))];
        codes = new string?[columns.Count];
    }

    internal CellKey Key()
    {
        for (var column = 0; column < codes.Length; column++)
            codes[column] = Code(column);
        return new(codes);
    }

    private string? Code(int column)
    {
        var code = reader.Code(at[column]);
        if (code is null || columns[column].Coarsen is not { } coarsen)
            return code;
        return coarsen(code) ?? throw reader.Fault(columns[column].Name, code, "is no code of its kind", columns[column].Expected);
    }
}
