using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Who is owed what by when: the duties that the ledger's entries start and have not yet fulfilled, overdue first.</summary>
internal sealed class DutiesStep : INightStep
{
    internal const string File = "duties.csv";

    public string Name => "duties";

    public IReadOnlyList<string> Run(Night night)
    {
        night.Report(Name, 0, night.Records.Ledger.Count, "events");
        night.WriteLines(File, DutyLines.Heading, night.Duties.Select(DutyLines.Csv));
        return [File];
    }

    /// <summary>Empty where the dataset has no ledger or the policy names no dated duty.</summary>
    internal static IReadOnlyList<Duty> Outstanding(Night night)
    {
        var rules = DutyRules.Of(night.Policy);
        if (rules.Count == 0)
            return [];
        try
        {
            return new DutySchedule(rules, WorkingDayCalendar.Prc).Outstanding(night.Ledgers, night.AsOf);
        }
        catch (MissingCalendarYearException missing)
        {
            // A deadline is never guessed; a night without its duties would pass for a night without any.
            throw new NightlyException(missing.Message, missing);
        }
    }
}
