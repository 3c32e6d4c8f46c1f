using System.CommandLine;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Forecasts of monthly series with measured intervals, and warnings replayed on history.</summary>
internal static class ForecastVerb
{
    internal static Command Create()
    {
        var series = new Option<string>("--series") { Description = "CSV of monthly figures: month (yyyy-MM), series, value; an empty value or an absent month is missing.", HelpName = "CSV", Required = true };
        var horizon = CommonOptions.WholeNumber("--horizon", "How many months to forecast; default 12.", 1, 60);
        horizon.DefaultValueFactory = static _ => 12;
        var method = new Option<string>("--method") { Description = "How; default: pooled, the trimmed mean of six methods and of two that learn from all series of a kind (names alike up to a slash, at least ten).", HelpName = "METHOD", DefaultValueFactory = static _ => Forecaster.Methods[0] };
        method.AcceptOnlyFromAmong([.. Forecaster.Methods]);
        var totals = new Option<string?>("--totals") { Description = "CSV of what adds up to what: series,total; the forecasts are made to add up.", HelpName = "CSV" };
        var reconcile = new Option<string>("--reconcile") { Description = "With --totals: who moves how much; default: mint, by past errors.", HelpName = "HOW", DefaultValueFactory = static _ => "mint" };
        reconcile.AcceptOnlyFromAmong([.. ForecastCall.Reconciliations.Keys]);
        var replay = new Option<bool>("--replay") { Description = "Instead of forecasts: the colour of every past month by the policy's lines (--policy; a series bears the name of its figure), or with --turn the turning points." };
        var lead = CommonOptions.WholeNumber("--lead", "With --replay: also the colour that a forecast of so many months ahead had given; default 0, none.", 0, 12);
        var turn = new Option<string?>("--turn") { Description = "With --replay: the series of the unemployment rate and of the vacancy rate in per cent; a downturn shows in both.", HelpName = "UNEMPLOYMENT,VACANCIES" };
        var smoothing = CommonOptions.WholeNumber("--smoothing", "With --turn: months averaged first; 1 where the rates are smoothed already. Default 3.", 1, 12);
        smoothing.DefaultValueFactory = static _ => 3;
        var policy = CommonOptions.Policy("With --replay: the policy with the warning lines, by name or a JSON file.");
        var threads = CommonOptions.Threads();
        var json = CommonOptions.Json();
        var file = TableOutput.Option();
        var verb = new Verb("forecast", "Forecast monthly series with 80% and 95% intervals measured on their own past, or replay three-colour warnings on history.")
        {
            Examples =
            [
                new("jiuye forecast --series seekers.csv --horizon 12", "a CSV row a series and month: mean, lo80, hi80, lo95, hi95"),
                new("jiuye forecast --series seekers.csv --horizon 3 --method ets --json", "the model chosen, its parameters, its error on earlier months, how often its intervals held, and what is odd about the series"),
                new("jiuye forecast --series districts.csv --totals parts.csv --reconcile mint", "districts and city add up"),
                new("jiuye forecast --series figures.csv --replay --policy ours.json --lead 3", "every past month green, yellow, orange or red, and what a forecast had said three months before"),
                new("jiuye forecast --series rates.csv --replay --turn unemployment,vacancies", "when unemployment and vacancies turned together: indicator, probability, alarm"),
            ],
        };
        foreach (var option in new Option[] { series, horizon, method, totals, reconcile, replay, lead, turn, smoothing, policy, threads, json, file })
            verb.Options.Add(option);
        verb.Subcommands.Add(DemandVerb.Create());
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var read = SeriesFile.Read(call.GetRequiredValue(series), cancellation);
                var output = call.InvocationConfiguration.Output;
                if (!call.GetValue(replay))
                {
                    if (call.GetValue(turn) is not null)
                        throw new UsageException("--turn needs --replay.");
                    var settings = ForecastCall.Settings(
                        call.GetValue(horizon), call.GetValue(method)!, call.GetValue(totals), call.GetValue(reconcile)!, call.GetValue(threads), read, call.GetRequiredValue(series));
                    var forecasts = ForecastCall.Run(read, settings, cancellation);
                    TableOutput.Write(output, call.GetValue(file), writer => ForecastOutput.Write(forecasts, settings, writer, call.GetValue(json)));
                    ForecastOutput.Remarks(forecasts, call.InvocationConfiguration.Error, call.GetValue(json));
                }
                else if (call.GetValue(turn) is { } pair)
                {
                    var points = ReplayCall.Turns(read, pair, call.GetValue(smoothing), call.GetRequiredValue(series));
                    TableOutput.Write(output, call.GetValue(file), writer => ReplayOutput.Write(points, writer));
                }
                else
                {
                    var lines = call.GetValue(policy) is { } named ? Policy.Find(named) : throw new UsageException("--replay needs --policy with warning lines, or --turn.");
                    var replays = ReplayCall.Colours(read, lines, call.GetValue(lead), call.GetValue(method)!);
                    TableOutput.Write(output, call.GetValue(file), writer => ReplayOutput.Write(replays, writer));
                }

                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }
}
