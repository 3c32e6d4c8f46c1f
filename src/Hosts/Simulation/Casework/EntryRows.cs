using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Writes ledger entries as dataset rows.</summary>
internal static class EntryRows
{
    internal static void Write(RowWriter rows, string about, LedgerEntry entry)
    {
        rows.BeginRow();
        var json = rows.Json;
        json.WriteString(about, entry.Subject.Id);
        rows.WriteDay("on", entry.On);
        json.WriteString("kind", FieldWords.OfKind(entry));
        if (entry.Posting is { } posting)
            json.WriteString("posting", posting.Value);
        if (entry.Office is { } office)
            json.WriteString("office", office.ToString());
        if (entry.Officer.Length > 0)
            json.WriteString("officer", entry.Officer);
        rows.WriteDay("until", entry.Until);
        if (entry.Note.Length > 0)
            json.WriteString("note", entry.Note);
        if (entry is FairEvent { Employer: { } employer })
            json.WriteString("employer", employer.Value);
        if (entry is FairEvent { Count: { } count })
            json.WriteNumber("count", count);
        rows.EndRow();
    }
}
