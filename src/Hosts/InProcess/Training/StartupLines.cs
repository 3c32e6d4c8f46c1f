using System.Globalization;
using Jiuye.Casework;

namespace Jiuye;

/// <summary>A founder's path as one CSV line.</summary>
public static class StartupLines
{
    /// <summary>The header.</summary>
    public const string Heading = "seeker,done,next,next_zh,in_training,follow_ups,loan,loan_outcome,ask";

    /// <summary>The path as a CSV row without line end.</summary>
    public static string Csv(StartupPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var done = string.Join('；', path.Steps.Where(static step => step.DoneOn is not null).Select(static step => string.Create(CultureInfo.InvariantCulture, $"{step.Code} {step.DoneOn:yyyy-MM-dd}")));
        return string.Join(
            ',',
            CsvField.Of(path.Seeker.Value),
            CsvField.Of(done),
            path.Next?.Code ?? "",
            CsvField.Of(path.Next?.Text.Zh ?? ""),
            path.IsInTraining ? "yes" : "no",
            path.FollowUps.ToString(CultureInfo.InvariantCulture),
            path.LoanLead is { } lead ? Tokens<Verdict>.Of(lead.Verdict) : "",
            CsvField.Of(path.LoanLead?.Outcome.Zh ?? ""),
            CsvField.Of(string.Join('；', path.LoanLead?.Ask.Select(static ask => ask.Zh) ?? [])));
    }
}
