using System.CommandLine;
using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye nights table</c>: a table of a city or province, made of the nights of its districts as of their pooled records.</summary>
internal static class NightsTableVerb
{
    internal static Command Create()
    {
        var results = new Argument<string>("RESULTS") { Description = "The folder of all results, as jiuye nights run --results made it." };
        var table = new Option<string>("--table") { Description = $"The table: {string.Join(", ", AreaNight.TableNames)}. Of -groups the rows are minor groups over the whole area; of -public they are so and hold back what the policy withholds.", Required = true, HelpName = "NAME" };
        table.AcceptOnlyFromAmong([.. AreaNight.TableNames]);
        var districts = NightsVerb.Districts();
        districts.Description = "The districts that belong together, by code with commas between; a city's or province's code stands for all below it that have results. Default: all that have.";
        var date = NightsVerb.Day("--date", "The day; default: the last of which any of the districts has a finished night.");
        var policy = new Option<string>("--policy") { Description = "The policy by name or a JSON file: how ratios and percentiles are made, and what is confidential.", Required = true, HelpName = "NAME|FILE" };
        var complete = new Option<bool>("--complete") { Description = "Write nothing where a district is missing." };
        var file = TableOutput.Option();
        var verb = new Verb("table", "Write a table over several districts as CSV, exactly as of their pooled records. Districts without a night of the day are named; the exit code is 5 then.")
        {
            Examples =
            [
                new("jiuye nights table /srv/nights --table supply-demand --policy beijing-2018 --districts 110000", "openings and seekers by occupation over the whole city"),
                new("jiuye nights table /srv/nights --table wages-posted-public --policy beijing-2018 --districts 110101,110102 --complete", "wages by minor group of two districts, as they may leave the office"),
            ],
        };
        verb.Arguments.Add(results);
        foreach (var option in new Option[] { table, districts, date, policy, complete, file })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var folder = call.GetRequiredValue(results);
                if (!Directory.Exists(folder))
                    throw new UsageException($"'{folder}' is not there: expected the folder of results of jiuye nights run.");
                var night = AreaNight.Read(folder, Of(folder, call.GetValue(districts)), call.GetValue(date), Policy.Find(call.GetRequiredValue(policy)), cancellation);
                if (night is not { Districts.Count: > 0 })
                    throw new DatasetException(folder, "holds no finished night of these districts and this day; expected DISTRICT/yyyy-MM-dd/");
                var error = call.InvocationConfiguration.Error;
                foreach (var (district, reason) in night.Missing)
                    error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"jiuye: {district} is missing on {night.Date:yyyy-MM-dd}: {Words(reason)}."));
                if (night.Missing.Count > 0 && call.GetValue(complete))
                    return ExitCode.SomeSetAside;
                error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"jiuye: {night.Date:yyyy-MM-dd}, {night.Districts.Count} districts, {night.Missing.Count} missing."));
                TableOutput.Write(call.InvocationConfiguration.Output, call.GetValue(file), writer => writer.Write(Csv(night, call.GetRequiredValue(table))));
                return night.Missing.Count > 0 ? ExitCode.SomeSetAside : ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static IEnumerable<DistrictCode> Of(string folder, IReadOnlyList<DistrictCode>? asked)
    {
        var held = NightFolders.Held(folder);
        // A county that is named and has no results is missing; a city stands for those that are there.
        return asked is not { Count: > 0 } ? held : asked.SelectMany(area => area.Level >= DistrictLevel.County ? [area] : held.Where(area.Contains));
    }

    private static string Csv(AreaNight night, string table)
    {
        using var content = new MemoryStream();
        night.WriteCsv(table, content);
        return System.Text.Encoding.UTF8.GetString(content.ToArray());
    }

    private static string Words(string reason) => reason switch
    {
        MissingNight.NoNight => "it has no finished night of that day",
        MissingNight.OlderVersion => "its night was made by an older version; make it again (jiuye nights run --again)",
        MissingNight.Damaged => "its night's partials.jsonl.gz is damaged; make it again (jiuye nights run --again)",
        MissingNight.NewerVersion => "its night was made by a newer version; use that one",
        _ => reason,
    };
}
