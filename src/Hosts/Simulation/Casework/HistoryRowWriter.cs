using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Writes ledgers of subjects of which there are few: their entries are a function of their number.</summary>
/// <param name="about">Whose ledgers, as files name it.</param>
/// <param name="history">The entries of one subject, in the order of their days; none after the day.</param>
internal sealed class HistoryRowWriter(string about, Func<long, IEnumerable<LedgerEntry>> history) : IRowSource
{
    public void Write(RowWriter rows, long index)
    {
        foreach (var entry in history(index))
            EntryRows.Write(rows, about, entry);
    }
}
