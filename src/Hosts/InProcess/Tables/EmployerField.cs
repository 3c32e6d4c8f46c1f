using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>An employer's identity in a file.</summary>
internal static class EmployerField
{
    /// <summary>The employer in a column of the row at hand.</summary>
    /// <exception cref="DatasetException">The field is empty or no identity.</exception>
    internal static EmployerId Of(FactReader reader, int column)
    {
        var text = reader.Code(column) ?? "";
        try
        {
            return new(text);
        }
        catch (ArgumentException)
        {
            throw reader.Fault(reader.Columns[column], text, "is no employer", "1 to 128 characters without control characters");
        }
    }
}
