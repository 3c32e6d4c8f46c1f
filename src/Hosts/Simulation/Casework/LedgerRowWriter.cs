namespace Jiuye.Simulation;

/// <summary>Writes each person's casework ledger.</summary>
internal sealed class LedgerRowWriter(MarketModel model, PostingSample? sample) : IRowSource
{
    private readonly CaseHistory history = new(model, sample);

    public void Write(RowWriter rows, long index)
    {
        history.Fill(model.Seekers.Make(index));
        foreach (var entry in history.Events)
            EntryRows.Write(rows, "seeker", entry);
    }
}
