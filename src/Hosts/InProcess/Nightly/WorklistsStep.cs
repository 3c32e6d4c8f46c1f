using Jiuye.Casework;

namespace Jiuye;

/// <summary>What each office owes, in a file of its own; what no office is recorded for has one too.</summary>
internal sealed class WorklistsStep : INightStep
{
    internal const string Folder = "worklists";

    public string Name => "worklists";

    public IReadOnlyList<string> Run(Night night)
    {
        Directory.CreateDirectory(night.PathOf(Folder));
        var lists = Worklist.Of(night.Ledgers.Duties, WorklistKey.Office);
        var (files, lines) = (new List<string>(), new List<string>());
        foreach (var list in lists)
        {
            night.Report(Name, files.Count, lists.Count, "lists");
            var name = WorklistFiles.NameFor(list.Holder, ".csv");
            night.WriteLines($"{Folder}/{name}", DutyLines.Heading, list.Duties.Select(DutyLines.Csv));
            files.Add($"{Folder}/{name}");
            lines.Add(WorklistFiles.Line(list, name));
        }

        night.WriteLines($"{Folder}/{WorklistFiles.Contents}", WorklistFiles.Heading, lines);
        return [.. files, $"{Folder}/{WorklistFiles.Contents}"];
    }
}
