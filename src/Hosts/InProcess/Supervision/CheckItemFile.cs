using Jiuye.Casework;

namespace Jiuye;

/// <summary>Files of records that may be drawn for checking: <c>record, id, office</c>.</summary>
internal static class CheckItemFile
{
    private static readonly string[] Names = ["record", "id", "office"];

    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    internal static IEnumerable<CheckItem> Read(string path, ReadOptions options, CancellationToken cancellation) =>
        RecordFile.Read(path, "records", Names, Item, static item => FormattableString.Invariant($"{item.Record}/{item.Id}"), options, cancellation);

    private static CheckItem Item(RowFields fields, CommonFields common)
    {
        var (record, id, office) = (common.Token<CheckedRecord>("record"), common.Id("id"), common.PlaceCode("office"));
        if (record is null)
            fields.Refuse("record", "", "missing", Tokens<CheckedRecord>.Expected);
        return new(record.GetValueOrDefault(), id ?? "", office);
    }
}
