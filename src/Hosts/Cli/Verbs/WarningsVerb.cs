using System.CommandLine;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Warnings beyond the lines of single figures: turning points by a threshold chosen on the past, and the staff of key enterprises.</summary>
internal static class WarningsVerb
{
    internal static Command Create()
    {
        var verb = new Verb("warnings", "Early warnings: downturns by a threshold chosen on the past only, and large layoffs and posts lost at key enterprises.");
        verb.Subcommands.Add(Turns());
        verb.Subcommands.Add(Layoffs());
        verb.Subcommands.Add(Losses());
        return verb;
    }

    private static Verb Turns()
    {
        var series = new Option<string>("--series") { Description = "CSV of monthly rates in per cent: month (yyyy-MM), series, value.", HelpName = "CSV", Required = true };
        var turn = new Option<string>("--turn") { Description = "The series of the unemployment rate and of the vacancy rate; a downturn shows in both.", HelpName = "UNEMPLOYMENT,VACANCIES", Required = true };
        var downturns = new Option<string>("--downturns") { Description = "CSV of the months in which downturns began: month. What is not yet dated is left out.", HelpName = "CSV", Required = true };
        var smoothing = CommonOptions.WholeNumber("--smoothing", "Months averaged first; 1 where the rates are smoothed already. Default 3.", 1, 12);
        smoothing.DefaultValueFactory = static _ => 3;
        var known = CommonOptions.WholeNumber("--known-after", "Months until a downturn's beginning is known; default 12.", 0, 60);
        known.DefaultValueFactory = static _ => 12;
        var position = new Option<double?>("--position") { Description = "Where to stand among the thresholds that served best: 0 the lowest and fastest, 1 the highest and safest; default: chosen on the past too. Range 0 to 1.", HelpName = "P" };
        var file = TableOutput.Option();
        var verb = new Verb("turns", "Replay the joint turn of unemployment and vacancies with the threshold of each month chosen on nothing later; the record of hits, delays and false alarms goes to the screen.")
        {
            Examples =
            [
                new("jiuye warnings turns --series rates.csv --turn unemployment,vacancies --downturns downturns.csv", "each month's turn, the threshold it met, and the alarms"),
                new("jiuye warnings turns --series rates.csv --turn unemployment,vacancies --downturns downturns.csv --position 0.5", "later, with more room against false alarms"),
            ],
        };
        foreach (var option in new Option[] { series, turn, downturns, smoothing, known, position, file })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                if (call.GetValue(position) is < 0 or > 1)
                    throw new UsageException($"--position {call.GetValue(position)}: expected a number from 0 to 1.");
                var read = SeriesFile.Read(call.GetRequiredValue(series), cancellation);
                var points = ReplayCall.Turns(read, call.GetRequiredValue(turn), call.GetValue(smoothing), call.GetRequiredValue(series));
                var choice = new TurningPointChoice { KnownAfter = call.GetValue(known) };
                if (call.GetValue(position) is { } fixedAt)
                    choice = choice with { Positions = [fixedAt] };
                var replay = choice.Replay(points, DownturnFile.Read(call.GetRequiredValue(downturns)), new());
                TableOutput.Write(call.InvocationConfiguration.Output, call.GetValue(file), writer => WarningsOutput.Write(points, replay, writer));
                WarningsOutput.Record(replay.Record, call.InvocationConfiguration.Error);
                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static Verb Layoffs()
    {
        var staff = Staff();
        var policy = new Option<string>("--policy") { Description = "The policy that says what is large, by name or a JSON file; default: jiuye-default, the Labour Contract Law.", HelpName = "NAME|FILE", DefaultValueFactory = static _ => "jiuye-default" };
        var file = TableOutput.Option();
        var verb = new Verb("layoffs", "Large layoffs (规模性裁员) at key enterprises: by persons or by the share of the staff, with the last day on which announced ones may be explained.")
        {
            Examples = [new("jiuye warnings layoffs --staff staff.csv --policy shunyi-2011", "a row a month and enterprise: staff before, lost, announced, by which rule")],
        };
        foreach (var option in new Option[] { staff, policy, file })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var signs = EnterpriseWatch.LargeLayoffs(StaffCountFile.Read(call.GetRequiredValue(staff), cancellation), Policy.Find(call.GetRequiredValue(policy)).Warnings);
                TableOutput.Write(call.InvocationConfiguration.Output, call.GetValue(file), writer => WarningsOutput.Write(signs, writer));
                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static Verb Losses()
    {
        var staff = Staff();
        var file = TableOutput.Option();
        var verb = new Verb("losses", "The posts that key enterprises lost each month (岗位流失率), over those that reported both months, beside what is usual for the month.")
        {
            Examples = [new("jiuye warnings losses --staff staff.csv", "a row a month: enterprises, staff before and now, rate, usual rate, the difference")],
        };
        foreach (var option in new Option[] { staff, file })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var losses = EnterpriseWatch.Losses(StaffCountFile.Read(call.GetRequiredValue(staff), cancellation));
                TableOutput.Write(call.InvocationConfiguration.Output, call.GetValue(file), writer => WarningsOutput.Write(losses, writer));
                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static Option<string> Staff() => new("--staff")
    {
        Description = "CSV of the staff at each month's end: employer, month (yyyy-MM), staff and, where announced, planned_layoffs.",
        HelpName = "CSV",
        Required = true,
    };
}
