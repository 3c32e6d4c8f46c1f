namespace Jiuye.Server;

/// <summary>The tables of the last finished night.</summary>
internal static class TableRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        Door.Map(
            routes,
            HttpMethods.Get,
            ListRoutes.Root + "/tables",
            new("list-tables", AccessScope.Read, "Which tables the last finished night left, and of which day.") { Answer = typeof(ShownTables) },
            ListAsync);
        Door.Map(
            routes,
            HttpMethods.Get,
            ListRoutes.Root + "/tables/{name}",
            new("get-table", AccessScope.Read, "A table of the last finished night: NAME.csv as it was written, NAME.json as a list of rows.") { AnswerForm = "text/csv" },
            GetAsync);
        Door.Map(
            routes,
            HttpMethods.Get,
            ListRoutes.Root + "/counts",
            new("count", AccessScope.Read, "How many records of each kind the store holds.") { Answer = typeof(ShownCounts) },
            CountAsync);
    }

    private static async Task ListAsync(Call call)
    {
        if (await LastAsync(call) is not { } folder)
            return;
        await Answer.WriteAsync(
            call.Context,
            new(Path.GetFileName(folder), [.. NightTables.Names.Where(name => File.Exists(Path.Combine(folder, name)))]),
            Json.Written.ShownTables);
    }

    private static async Task GetAsync(Call call)
    {
        var name = call.Part("name");
        var asCsv = Path.ChangeExtension(name, ".csv");
        // What may be read is a list of names: no name leads out of the folder.
        if (!NightTables.Names.Contains(name, StringComparer.Ordinal) && !(name.EndsWith(".json", StringComparison.Ordinal) && NightTables.Names.Contains(asCsv, StringComparer.Ordinal)))
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status404NotFound, $"There is no such table; expected one of {string.Join(", ", NightTables.Names)}, a .csv also as .json.");
            return;
        }

        if (await LastAsync(call) is not { } folder)
            return;
        var (own, other) = (Path.Combine(folder, name), Path.Combine(folder, asCsv));
        if (File.Exists(own))
        {
            call.Context.Response.ContentType = name.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv; charset=utf-8" : "application/json; charset=utf-8";
            await call.Context.Response.SendFileAsync(own, call.Cancelled);
        }
        else if (File.Exists(other))
        {
            string[] heading = [.. NightTables.Rows(other).FirstOrDefault() ?? []];
            await Answer.WriteListAsync(call, NightTables.Rows(other).Skip(1), (json, row) =>
            {
                json.WriteStartObject();
                for (var at = 0; at < Math.Min(heading.Length, row.Count); at++)
                    json.WriteString(heading[at], row[at]);
                json.WriteEndObject();
            });
        }
        else
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status404NotFound, $"The night of {Path.GetFileName(folder)} left no {name}.");
        }
    }

    private static async ValueTask<string?> LastAsync(Call call)
    {
        if (call.Service.Results is not { } results)
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status404NotFound, "The service was given no folder of results (--results).");
            return null;
        }

        if (NightTables.Last(Path.Combine(results, call.District.ToString())) is { } folder)
            return folder;
        await Problem.WriteAsync(call.Context, StatusCodes.Status404NotFound, $"District {call.District} has no finished night.");
        return null;
    }

    private static async Task CountAsync(Call call)
    {
        var counts = await call.Service.Store.CountAsync(call.District, call.Cancelled);
        Answer.Sequence(call.Context, counts.Last);
        await Answer.WriteAsync(
            call.Context,
            new(counts[RecordKind.Posting], counts[RecordKind.Seeker], counts[RecordKind.Referral], counts[RecordKind.LedgerEntry], counts.Last),
            Json.Written.ShownCounts);
    }
}
