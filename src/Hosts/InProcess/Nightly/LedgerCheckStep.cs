using Jiuye.Casework;

namespace Jiuye;

/// <summary>Entries that cannot be right: in the future, twice, out of order, contradictory, of nobody known. Nothing is mended, and nobody's duties are dropped for them.</summary>
internal sealed class LedgerCheckStep : INightStep
{
    internal const string File = "ledger-faults.csv";

    public string Name => "ledger-check";

    public IReadOnlyList<string> Run(Night night)
    {
        night.Report(Name, 0, night.Records.Ledger.Count, "events");
        night.WriteLines(File, LedgerFaultLines.Heading, night.LedgerFaults.Select(LedgerFaultLines.Csv));
        return [File];
    }

    /// <summary>By person, in the order of their identities. Where the dataset has no seekers, nobody is unknown.</summary>
    internal static IReadOnlyList<LedgerFault> Faults(Night night)
    {
        var known = night.Records.Seekers.Select(static seeker => seeker.Id).ToHashSet();
        var check = new LedgerCheck(night.AsOf, known.Count == 0 ? null : known.Contains);
        return [.. night.Ledgers.SelectMany(ledger => check.Check(ledger))];
    }
}
