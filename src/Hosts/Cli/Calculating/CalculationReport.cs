using System.Text.Json;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>What a calculation comes to under one policy: calculations, decisions and days in the order in which they were added.</summary>
internal sealed class CalculationReport(string about, Policy policy)
{
    private readonly List<ICalculationEntry> entries = [];

    /// <summary>True where the policy says something on at least one of the things asked.</summary>
    internal bool SaysSomething => entries.Any(static entry => entry is not SilentEntry);

    internal void Add(Calculation? calculation, Bilingual what) => entries.Add(calculation is null ? new SilentEntry(what) : new CalculationEntry(calculation));

    internal void Add(Decision? decision, Bilingual what) => entries.Add(decision is null ? new SilentEntry(what) : new DecisionEntry(decision, what));

    internal void Add(IEnumerable<CalculatedDate> dates)
    {
        foreach (var date in dates)
            entries.Add(new DateEntry(date));
    }

    internal void Add(BenefitNotice? notice)
    {
        if (notice is not null)
            entries.Add(new NoticeEntry(notice));
    }

    internal void Add(Decision decision) => entries.Add(new DecisionEntry(decision));

    internal void Write(TextWriter output, bool chinese, bool asJson)
    {
        if (asJson)
        {
            output.Write(JsonSerializer.Serialize(new { About = about, Policy = policy.Name, Entries = entries.Select(static entry => entry.ToJson()) }, PolicyPage.Json) + "\n");
            return;
        }

        ReportText.Line(output, $"{policy.Name}  {ReportText.In(policy.Title, chinese)}");
        foreach (var entry in entries)
        {
            ReportText.Line(output, "");
            entry.Write(output, chinese);
        }
    }
}
