using System.CommandLine;
using System.Globalization;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>What a policy asks of offices by the calendar, as CSV.</summary>
internal static class PolicyCalendar
{
    internal static Command Create()
    {
        var name = new Argument<string>("policy") { Description = "A name or a JSON file.", HelpName = "NAME|FILE" };
        var (from, to) = (Day("--from", "The first day."), Day("--to", "The last day."));
        var verb = new Verb("calendar", "List what offices owe by the calendar alone: reports, surveys, plans, payments, checks, meetings; the earliest first.")
        {
            Examples = [new("jiuye policy calendar shunyi-2011 --from 2011-09-01 --to 2011-10-31", "the turn of a quarter, with the article of each day")],
        };
        verb.Arguments.Add(name);
        verb.Options.Add(from);
        verb.Options.Add(to);
        verb.SetAction(call =>
        {
            var (first, last) = (call.GetRequiredValue(from), call.GetRequiredValue(to));
            if (last < first || last > first.AddYears(10))
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--from {first:yyyy-MM-dd} --to {last:yyyy-MM-dd}: expected up to ten years, the first day first."));
            var output = call.InvocationConfiguration.Output;
            output.WriteLine("day,by,tier,what_zh,what_en,case,article");
            foreach (var day in OfficeCalendar.Between(Policy.Find(call.GetRequiredValue(name)), first, last, WorkingDayCalendar.Prc))
                output.WriteLine(Line(day));
            return ExitCode.Done;
        });
        return verb;
    }

    private static string Line(OfficeDay day) => string.Create(
        CultureInfo.InvariantCulture,
        $"{day.Day:yyyy-MM-dd},{(day.IsLatest ? "at_the_latest" : "on")},{day.Tier?.ToString().ToLowerInvariant()},{day.What.Zh},{day.What.En},{day.Case},\"{day.Article}\"");

    private static Option<DateOnly> Day(string name, string meaning) => new(name) { Description = meaning, Required = true, HelpName = "yyyy-MM-dd" };
}
