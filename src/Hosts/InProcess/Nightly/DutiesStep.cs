using System.Text;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Who is owed what by when: the duties that the ledger's entries start and have not yet fulfilled, overdue first.</summary>
internal sealed class DutiesStep : INightStep
{
    internal const string File = "duties.csv";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Name => "duties";

    public IReadOnlyList<string> Run(Night night)
    {
        night.Report(Name, 0, night.Records.Ledger.Count, "events");
        var duties = Outstanding(night);
        night.Write(File, stream =>
        {
            using var lines = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
            lines.WriteLine(DutyLines.Heading);
            foreach (var duty in duties)
                lines.WriteLine(DutyLines.Csv(duty));
        });
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
