using System.CommandLine;
using System.Globalization;

namespace Jiuye.Cli;

/// <summary><c>jiuye nights erase</c>: takes an erased person out of nights that were made before.</summary>
internal static class NightsEraseVerb
{
    internal static Command Create()
    {
        var (store, schema) = (StoreAddress.Argument("STORE"), StoreAddress.Schema());
        var results = new Option<string>("--results") { Description = "The folder of all results, as jiuye nights run --results made it.", Required = true, HelpName = "DIR" };
        var person = new Option<string>("--seeker") { Description = "The person's id in the records.", HelpName = "ID", Required = true };
        var districts = NightsVerb.Districts();
        var verb = new Verb(
            "erase",
            "Take a person who was erased from the store out of every night made before: rows about the person go, and the person's place in other rows; counts stay. Nights that are being made begin anew by themselves. What was copied elsewhere is not reached.")
        {
            Examples = [new("jiuye nights erase city.db --results /srv/nights --seeker S000000001", "after jiuye store erase city.db --seeker S000000001; interrupted, the same call goes on")],
        };
        verb.Arguments.Add(store);
        foreach (var option in new Option[] { schema, results, person, districts })
            verb.Options.Add(option);
        verb.SetAction(async (call, cancellation) =>
        {
            var folder = call.GetRequiredValue(results);
            if (!Directory.Exists(folder))
                throw new UsageException($"'{folder}' is not there: expected the folder of results of jiuye nights run.");
            await using var records = await StoreAddress.OpenAsync(call.GetRequiredValue(store), call.GetValue(schema), cancellation);
            var erasure = new NightErasure(records, records, folder, string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}"));
            // A district whose last record has gone has its nights still.
            var of = call.GetValue(districts) is { Count: > 0 } named ? named : NightFolders.Held(folder);
            var (output, error, nights, files) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error, 0, 0);
            foreach (var district in of)
            {
                var told = await erasure.EraseAsync(district, new(call.GetRequiredValue(person)), cancellation);
                (nights, files) = (nights + told.Nights, files + told.Files);
                foreach (var held in told.Held)
                    await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"jiuye: {district} {held:yyyy-MM-dd} is being made right now; its node begins it anew where the person is in it."));
            }

            await output.WriteLineAsync(files == 0 ? "No finished night names that person." : string.Create(CultureInfo.InvariantCulture, $"Taken out of {files:N0} files of {nights:N0} nights."));
            return ExitCode.Done;
        });
        return verb;
    }
}
