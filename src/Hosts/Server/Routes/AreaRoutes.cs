using System.Globalization;
using System.Text.Json;

namespace Jiuye.Server;

/// <summary>Figures of a city or province: the finished nights of its districts, put together exactly.</summary>
internal static class AreaRoutes
{
    private const string Root = "/v1/areas/{district}";

    private static readonly QueryParameter[] Query = [QueryParameter.Night, QueryParameter.Parts, QueryParameter.Complete];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Door.Map(
            routes,
            HttpMethods.Get,
            Root + "/counts",
            new("count-area", AccessScope.Read, "How many postings, openings and seekers the nights of an area's districts counted on a day, and which districts are missing.") { Query = Query, Answer = typeof(ShownAreaCounts) },
            CountAsync);
        Door.Map(
            routes,
            HttpMethods.Get,
            Root + "/tables/{name}",
            new("get-area-table", AccessScope.Read, $"A table over an area's districts, as of their pooled records, and which districts are missing: {string.Join(", ", AreaNight.TableNames)}.") { Query = Query, AnswerSchema = Schemas.AreaTable },
            TableAsync);
    }

    private static async Task CountAsync(Call call)
    {
        if (await ReadAsync(call, static night => night.Counts) is not { } read)
            return;
        var (night, counts) = read;
        await Answer.WriteAsync(
            call.Context,
            new(
                call.District.ToString(), DayOf(night), [.. night.Districts.Select(static one => one.ToString())], [.. night.Missing.Select(static one => new ShownMissing(one.District.ToString(), one.Reason))],
                counts.Postings, counts.OpenPostings, counts.Openings, counts.Seekers, counts.Seeking),
            Json.Written.ShownAreaCounts);
    }

    private static async Task TableAsync(Call call)
    {
        var name = call.Part("name");
        if (!AreaNight.TableNames.Contains(name, StringComparer.Ordinal))
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status404NotFound, $"There is no such table; expected one of {string.Join(", ", AreaNight.TableNames)}.");
            return;
        }

        if (await ReadAsync(call, night => night.Rows(name)) is not { } read)
            return;
        var (night, rows) = read;
        call.Context.Response.ContentType = "application/json; charset=utf-8";
        using (var json = new Utf8JsonWriter(call.Context.Response.BodyWriter, Answer.Writing))
        {
            json.WriteStartObject();
            json.WriteString("area", call.District.ToString());
            json.WriteString("night", DayOf(night));
            json.WriteStartArray("districts");
            foreach (var district in night.Districts)
                json.WriteStringValue(district.ToString());
            json.WriteEndArray();
            json.WriteStartArray("missing");
            foreach (var (district, reason) in night.Missing)
            {
                json.WriteStartObject();
                json.WriteString("district", district.ToString());
                json.WriteString("reason", reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WritePropertyName("rows");
            rows.WriteTo(json);
            json.WriteEndObject();
        }

        await call.Context.Response.BodyWriter.FlushAsync(call.Cancelled);
    }

    /// <summary>Reads what is asked for of the area's night; null where the answer is given already.</summary>
    private static async ValueTask<(AreaNight Night, T Read)?> ReadAsync<T>(Call call, Func<AreaNight, T> read)
    {
        if (call.Service.Results is not { } results)
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status404NotFound, "The service was given no folder of results (--results).");
            return null;
        }

        if (call.Districts.FirstOrDefault(district => !call.District.Contains(district)) is var outside && outside != default)
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status400BadRequest, $"districts '{outside}': expected districts of {call.District}.");
            return null;
        }

        var districts = call.Districts.Count > 0 ? call.Districts : [.. (await call.Service.Store.DistrictsAsync(call.Cancelled)).Where(call.District.Contains)];
        (AreaNight Night, T Read)? found = null;
        // The nights of a whole province are much to read: one caller at a time.
        await call.Service.WholeAreas.WaitAsync(call.Cancelled);
        try
        {
            var policy = call.Service.Policy;
            found = await Task.Run(() => AreaNight.Read(results, districts, call.Day, policy, call.Cancelled) is { } night ? (night, read(night)) : ((AreaNight, T)?)null, call.Cancelled);
        }
        finally
        {
            call.Service.WholeAreas.Release();
        }

        if (found is not { Night: { Districts.Count: > 0 } night })
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status404NotFound, $"No district of {call.District} has a finished night{(call.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $" of {day:yyyy-MM-dd}") : "")}.");
            return null;
        }

        if (call.IsCompleteDemanded && night.Missing.Count > 0)
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status409Conflict, $"The night of {DayOf(night)} is missing of {string.Join(", ", night.Missing.Select(static one => $"{one.District} ({one.Reason})"))}.");
            return null;
        }

        return found;
    }

    private static string DayOf(AreaNight night) => night.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
