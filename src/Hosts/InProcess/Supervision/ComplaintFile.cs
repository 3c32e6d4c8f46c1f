using Jiuye.Casework;

namespace Jiuye;

/// <summary>Files of the entries of complaints: <c>id, on, step, office, note</c>.</summary>
internal static class ComplaintFile
{
    private static readonly string[] Names = ["id", "on", "step", "office", "note"];

    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    internal static IEnumerable<ComplaintEntry> Read(string path, ReadOptions options, CancellationToken cancellation) =>
        RecordFile.Read(path, "complaints", Names, Entry, static _ => null, options, cancellation);

    private static ComplaintEntry Entry(RowFields fields, CommonFields common)
    {
        var (id, on, step) = (common.Id("id"), common.RequiredDate("on"), common.Token<ComplaintStep>("step"));
        if (step is null)
            fields.Refuse("step", "", "missing", Tokens<ComplaintStep>.Expected);
        return new(id ?? "", on, step.GetValueOrDefault(), common.PlaceCode("office"), fields.Text("note") ?? "");
    }
}
