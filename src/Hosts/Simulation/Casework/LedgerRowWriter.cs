namespace Jiuye.Simulation;

/// <summary>Writes each person's casework ledger.</summary>
internal sealed class LedgerRowWriter(MarketModel model, PostingSample? sample) : IRowSource
{
    private readonly CaseHistory history = new(model, sample);

    public void Write(RowWriter rows, long index)
    {
        history.Fill(model.Seekers.Make(index));
        foreach (var entry in history.Events)
        {
            rows.BeginRow();
            rows.Json.WriteString("seeker", entry.Seeker.Value);
            rows.WriteDay("on", entry.On);
            rows.Json.WriteString("kind", FieldWords.Of(entry.Kind));
            if (entry.Posting is { } posting)
                rows.Json.WriteString("posting", posting.Value);
            if (entry.Note.Length > 0)
                rows.Json.WriteString("note", entry.Note);
            rows.EndRow();
        }
    }
}
