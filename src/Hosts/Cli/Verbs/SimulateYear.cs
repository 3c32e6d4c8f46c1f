using System.CommandLine;
using System.Globalization;
using Jiuye.Simulation;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye simulate year</c>: a district's year, day by day, with every duty accounted for.</summary>
internal static class SimulateYear
{
    // A year whose terms all end in years that the calendar knows.
    private static readonly DateOnly DefaultDay = new(2025, 1, 1);

    internal static Verb Create()
    {
        var policyOption = CommonOptions.Policy("The policy under which the office works.");
        policyOption.Required = true;
        var from = new Option<DateOnly?>("--from") { Description = "The first day, yyyy-MM-dd; default 2025-01-01.", HelpName = "DAY" };
        var days = Whole("--days", "How many days, 1 to 1096; default 365.", 365);
        var persons = Whole("--persons", "Persons registered on the first day, 1 to 1,000,000; default 1000.", 1_000);
        var arrivals = Whole("--arrivals", "Persons who register on each working day, 0 to 10,000; default 6.", 6);
        var acts = Whole("--acts", "Acts (calls, visits, recommendations) that the office can do on a working day; default 120.", 120);
        var seed = new Option<long>("--seed") { Description = "The seed; equal options give equal bytes. Default 1.", HelpName = "S", DefaultValueFactory = static _ => 1 };
        var file = new Option<string?>("--out") { Description = "Write the days here; default: standard output.", HelpName = "FILE" };
        var verb = new Verb("year", "Go through a district's year day by day: duties that began, were met, ended or stand, as a CSV row a day; the account is checked against the ledgers every month.")
        {
            Examples =
            [
                new("jiuye simulate year --policy beijing-2018 --out year.csv", "a thousand people, six more each working day, and an office that keeps up"),
                new("jiuye simulate year --policy shunyi-2011 --acts 40 --out short-handed.csv", "the same with too few hands: what falls overdue, and when"),
            ],
        };
        foreach (var option in new Option[] { policyOption, from, days, persons, arrivals, acts, seed, file })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var year = Prepare(new()
                {
                    Policy = Policy.Find(call.GetRequiredValue(policyOption)!),
                    From = call.GetValue(from) ?? DefaultDay,
                    Days = call.GetValue(days),
                    Persons = call.GetValue(persons),
                    Arrivals = call.GetValue(arrivals),
                    ActsPerDay = call.GetValue(acts),
                    Seed = unchecked((ulong)call.GetValue(seed)),
                });
                var went = new List<DistrictDay>();
                using (var progress = new ConsoleProgress(call.InvocationConfiguration.Error))
                {
                    foreach (var day in year.Run(cancellation))
                    {
                        went.Add(day);
                        progress.Report(new("year", went.Count, call.GetValue(days), "days"));
                    }
                }

                using var result = ResultFile.Open(call.GetValue(file), call.InvocationConfiguration.Output);
                WriteLines(went, result.Writer);
                result.Finish();
                call.InvocationConfiguration.Error.WriteLine(Summary(went));
                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static DistrictYear Prepare(DistrictYearOptions options)
    {
        try
        {
            return new(options);
        }
        catch (ArgumentException problem)
        {
            throw new UsageException(problem.Message);
        }
    }

    private static void WriteLines(List<DistrictDay> days, TextWriter lines)
    {
        lines.WriteLine("on,worked,persons,in_work,acts,created,met_in_time,met_late,ended,standing,overdue");
        foreach (var day in days)
        {
            lines.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{day.On:yyyy-MM-dd},{(day.IsWorked ? 1 : 0)},{day.Persons},{day.InWork},{day.Acts},{day.Created},{day.MetInTime},{day.MetLate},{day.Ended},{day.Standing},{day.Overdue}"));
        }
    }

    private static string Summary(List<DistrictDay> days)
    {
        var (created, inTime, late, ended) = (days.Sum(static day => day.Created), days.Sum(static day => day.MetInTime), days.Sum(static day => day.MetLate), days.Sum(static day => day.Ended));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"jiuye: {days.Count} days, {days[^1].Persons} persons; {created} duties created = {inTime} met in time + {late} met late + {ended} ended + {days[^1].Standing} standing ({days[^1].Overdue} overdue)");
    }

    private static Option<int> Whole(string name, string description, int standard) =>
        new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => standard };
}
