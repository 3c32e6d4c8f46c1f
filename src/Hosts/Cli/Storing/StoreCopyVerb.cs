using System.Globalization;

namespace Jiuye.Cli;

/// <summary><c>jiuye store copy</c>: moves a city from a file into a database, or back.</summary>
internal static class StoreCopyVerb
{
    internal static Verb Create()
    {
        var (from, into) = (StoreAddress.Argument("FROM", "The store to read: a file or the address of a PostgreSQL database."), StoreAddress.Argument("TO", "The store to write, made where it is not there: a file or an address."));
        var schema = StoreAddress.Schema();
        var verb = new Verb("copy", "Take the records of one store into another as they are now: from a file into PostgreSQL, or back. The log begins anew; run it again after an interruption.")
        {
            Examples = [new("jiuye store copy city.db postgres://jiuye@db.example:5432/city", "Moves a city from a file into PostgreSQL; stop what writes to city.db first")],
        };
        verb.Arguments.Add(from);
        verb.Arguments.Add(into);
        verb.Options.Add(schema);
        verb.SetAction(async (call, cancellation) =>
        {
            // A file has none.
            string? SchemaOf(string store) => PostgreSqlRecordStore.IsAddress(store) ? call.GetValue(schema) : null;
            await using var source = await StoreAddress.OpenAsync(call.GetRequiredValue(from), SchemaOf(call.GetRequiredValue(from)), cancellation);
            await using var target = await StoreAddress.OpenOrMakeAsync(call.GetRequiredValue(into), SchemaOf(call.GetRequiredValue(into)), cancellation);
            using var progress = new ConsoleProgress(call.InvocationConfiguration.Error);
            var counts = await new StoreCopy(source, target) { Copied = progress }.RunAsync(cancellation);
            foreach (var (district, count) in counts)
                await call.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{district} {count.Read,12:N0} records {count.Changed,12:N0} new or changed"));
            return ExitCode.Done;
        });
        return verb;
    }
}
