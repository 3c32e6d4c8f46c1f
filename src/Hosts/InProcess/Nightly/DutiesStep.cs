namespace Jiuye;

/// <summary>Who is owed what by when: the duties that the entries of all ledgers start and have not yet fulfilled, overdue first.</summary>
internal sealed class DutiesStep : INightStep
{
    internal const string File = "duties.csv";

    public string Name => "duties";

    public IReadOnlyList<string> Run(Night night)
    {
        night.Report(Name, 0, night.Ledgers.Duties.Count, "duties");
        night.WriteLines(File, DutyLines.Heading, night.Ledgers.Duties.Select(DutyLines.Csv));
        return [File];
    }
}
