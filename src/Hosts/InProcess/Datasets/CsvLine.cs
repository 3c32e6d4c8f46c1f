using System.Text;

namespace Jiuye;

/// <summary>Cuts one line of CSV by RFC 4180 into its fields; a quoted field may hold commas and doubled quotes, but no line break.</summary>
internal static class CsvLine
{
    /// <summary>Fills <paramref name="fields"/>; false where a quote is not closed.</summary>
    internal static bool TrySplit(string line, List<string> fields)
    {
        fields.Clear();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            if (character == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                field.Append(line[i++]);
            else if (character == '"' && (quoted || field.Length == 0))
                quoted = !quoted;
            else if (character == ',' && !quoted)
                Close(fields, field);
            else
                field.Append(character);
        }

        Close(fields, field);
        return !quoted;
    }

    private static void Close(List<string> fields, StringBuilder field)
    {
        fields.Add(field.ToString().Trim());
        field.Clear();
    }
}
