namespace Jiuye;

/// <summary>Entries that cannot be right: in the future, twice, out of order, contradictory, of nobody known. Nothing is mended, and nobody's duties are dropped for them.</summary>
internal sealed class LedgerCheckStep : INightStep
{
    internal const string File = "ledger-faults.csv";

    public string Name => "ledger-check";

    public IReadOnlyList<string> Run(Night night)
    {
        night.Report(Name, 0, night.Ledgers.Faults.Count, "faults");
        night.WriteLines(File, LedgerFaultLines.Heading, night.Ledgers.Faults.Select(LedgerFaultLines.Csv));
        return [File];
    }
}
