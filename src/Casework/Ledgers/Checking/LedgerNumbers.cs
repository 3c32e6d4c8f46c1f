using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The running numbers of a ledger: each once, none missing, in the order of entry, and reversals that name one.</summary>
internal static class LedgerNumbers
{
    internal static void Check(ServiceLedger ledger, List<LedgerFault> faults)
    {
        var numbered = ledger.Entries.Where(static entry => entry.Number is not null).OrderBy(static entry => entry.Number).ToList();
        if (numbered.Count == 0)
            return;
        for (var at = 0; at < numbered.Count; at++)
        {
            var entry = numbered[at];
            var before = at == 0 ? 0 : numbered[at - 1].Number!.Value;
            if (entry.Number == before)
                faults.Add(new(ledger.Subject, entry, "number_twice", Numbered("序号重复", "the number is used twice", before)));
            else if (entry.Number > before + 1)
                faults.Add(new(ledger.Subject, null, "number_missing", Missing(before + 1, entry.Number!.Value - 1)));
            if (at > 0 && Recorded(entry) < Recorded(numbered[at - 1]))
                faults.Add(new(ledger.Subject, entry, "out_of_order", Numbered("录入日期早于前一序号", "entered before the entry of the number before", entry.Number!.Value)));
        }

        var known = numbered.Select(static entry => entry.Number!.Value).ToHashSet();
        foreach (var entry in ledger.Entries)
        {
            if (entry.IsReversal && (entry.Reverses is not { } wrong || wrong == entry.Number || !known.Contains(wrong)))
                faults.Add(new(ledger.Subject, entry, "reverses_nothing", new("冲正未指向台账中的另一条记录", "the reversal names no other entry of the ledger")));
        }
    }

    private static DateOnly Recorded(LedgerEntry entry) => entry.RecordedOn ?? entry.On;

    private static Bilingual Numbered(string chinese, string english, int number) => Say.Both($"{chinese}：{number}", $"{english}: {number}");

    private static Bilingual Missing(int first, int last) => first == last
        ? Say.Both($"缺序号 {first}", $"number {first} is missing")
        : Say.Both($"缺序号 {first} 至 {last}", $"numbers {first} to {last} are missing");
}
