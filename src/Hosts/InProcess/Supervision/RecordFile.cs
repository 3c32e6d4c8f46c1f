using System.Text.Json;

namespace Jiuye;

/// <summary>Reads files of one JSON object a line into records that a few fields make up; a row with a field that nobody knows is refused, for a misspelt field would count as left out.</summary>
internal static class RecordFile
{
    internal static IEnumerable<T> Read<T>(
        string path, string step, IReadOnlyList<string> names, Func<RowFields, CommonFields, T> read, Func<T, string?> idOf, ReadOptions options, CancellationToken cancellation)
        where T : class
    {
        var fields = new RowFields();
        var common = new CommonFields(options);
        return new RowLoop<T>(options, step, fields, Record, idOf, static _ => "").Read(path, cancellation);

        T? Record(JsonElement row)
        {
            fields.Begin(row);
            common.Begin(fields, new());
            foreach (var property in row.EnumerateObject())
            {
                if (!names.Contains(property.Name, StringComparer.Ordinal))
                    fields.Refuse(property.Name, RowFields.Shown(property.Value), "no such field", string.Join(", ", names));
            }

            if (fields.Fault is not null)
                return null;
            var record = read(fields, common);
            return fields.Fault is null ? record : null;
        }
    }
}
