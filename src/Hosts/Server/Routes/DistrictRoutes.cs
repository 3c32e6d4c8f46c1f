using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>Which districts there are, and how they stand.</summary>
internal static class DistrictRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        Door.Map(
            routes,
            HttpMethods.Get,
            "/v1/districts",
            new("list-districts", AccessScope.Read, "The districts of the store that the key opens, and the day as of which questions are answered that name none.") { Answer = typeof(ShownDistricts) },
            DistrictsAsync);
        Door.Map(
            routes,
            HttpMethods.Get,
            "/v1/operations",
            new("operations", AccessScope.Operate, "Whether the service is ready, what its engines take in memory, and the districts that the key opens: the last row of each log, whether its engine is held, what orders its lists, and how many erasures finished nights wait for.") { Answer = typeof(ShownOperations) },
            OperationsAsync);
    }

    private static async Task DistrictsAsync(Call call)
    {
        var districts = await OpenAsync(call);
        await Answer.WriteAsync(call.Context, new(call.AsOf, [.. districts.Select(static code => new ShownDistrict(code.ToString(), NameOf(code)))]), Json.Written.ShownDistricts);
    }

    private static async Task OperationsAsync(Call call)
    {
        var (service, shown) = (call.Service, new List<ShownDistrictState>());
        var held = service.Pool.Held.ToDictionary(static one => one.District);
        foreach (var (code, last) in (await service.Store.LastSequencesAsync(call.Cancelled)).Where(each => call.Key.Opens(each.Key)).OrderBy(static each => each.Key))
        {
            shown.Add(held.TryGetValue(code, out var engine)
                ? new(code.ToString(), NameOf(code), last, true, engine.Sequence, engine.Bytes, engine.IsBehind, engine.Snapshot, ShownRanking.Of(engine.Ranking, service.Today))
                : new(code.ToString(), NameOf(code), last, false, null, null, false, null, null));
        }

        await Answer.WriteAsync(call.Context, new(service.IsPrepared, service.Pool.Figures.Bytes, service.MemoryBudget, shown, service.Nights is { } nights ? new(nights.Round.Pending, nights.Round.Problems) : null), Json.Written.ShownOperations);
    }

    private static async Task<DistrictCode[]> OpenAsync(Call call) => [.. (await call.Service.Store.DistrictsAsync(call.Cancelled)).Where(call.Key.Opens)];

    private static string NameOf(DistrictCode code) => DistrictGazetteer.Prc2023.NameOf(code) ?? "";
}
