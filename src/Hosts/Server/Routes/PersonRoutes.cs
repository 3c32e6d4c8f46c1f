using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>What goes beyond one district: erasing a person, and postings of several districts.</summary>
internal static class PersonRoutes
{
    /// <summary>Names with commas between the districts that an answer does not speak of.</summary>
    internal const string MissingHeader = "X-Missing-Districts";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Door.Map(
            routes,
            HttpMethods.Delete,
            "/v1/persons/{id}",
            new("erase-person", AccessScope.Person | AccessScope.Write, "Erases a person in every district that the key opens: records, earlier states, referrals, ledger, and out of memory. Tells where something was held.")
            {
                Answer = typeof(ShownErasure[]),
            },
            EraseAsync);
        Door.Map(
            routes,
            HttpMethods.Get,
            "/v1/seekers/{district}/{id}/postings",
            new(
                "recommend-postings-of-districts",
                AccessScope.Read,
                $"The best postings for a seeker over several districts, best first. Words count by how telling they are in the posting's own district. {MissingHeader} names districts that were not looked through.")
            {
                Query = [QueryParameter.Districts, QueryParameter.Complete, QueryParameter.Top, QueryParameter.AsOf, QueryParameter.Language, QueryParameter.MinSequence],
                Answer = typeof(RecommendedElsewhere[]),
            },
            SearchAsync);
    }

    private static async Task EraseAsync(Call call)
    {
        var opened = (await call.Service.Store.DistrictsAsync(call.Cancelled)).Where(call.Key.Opens).ToHashSet();
        var erased = await call.Service.Store.EraseAsync(new(call.Part("id")), opened, call.Cancelled);
        foreach (var (district, row) in erased)
            await call.Service.Pool.ForgetAsync(district, row, call.Cancelled);
        await Answer.WriteAsync(call.Context, [.. erased.Select(static each => new ShownErasure(each.Key.ToString(), each.Value))], Json.Written.ShownErasureArray);
    }

    private static async Task SearchAsync(Call call)
    {
        IReadOnlyList<DistrictCode> districts = call.Districts.Count == 0 ? [call.District] : call.Districts;
        if (districts.FirstOrDefault(district => !call.Key.Opens(district)) is var closed && closed != default)
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status403Forbidden, $"The key '{call.Key.Id}' does not open district {closed}.");
            return;
        }

        if (await PersonAsync(call) is not { } person)
            return;
        var (found, missing) = (new List<RecommendedElsewhere>(), new List<DistrictCode>());
        // One patience for all of them: a district that is still coming into memory then is there for the next question.
        using var patience = new CancellationTokenSource(call.Service.Patience, call.Service.Clock);
        foreach (var district in districts)
        {
            using var use = await UseAsync(call, district, patience.Token);
            if (use is null)
            {
                missing.Add(district);
                continue;
            }

            found.AddRange(use.Engine.RecommendPostingsTo(person, call.Count, call.AsOf).Select(match =>
                new RecommendedElsewhere(district.ToString(), match.Posting.Id.Value, match.Posting.Title, Answer.Score(match.Score), match.Explanation.ToText(Audience.Seeker, call.Language))));
        }

        if (missing.Count > 0 && call.IsCompleteDemanded)
        {
            await Problem.AwayAsync(call.Context, $"Districts that hold nothing or are being brought into memory: {string.Join(", ", missing)}. Ask again.");
            return;
        }

        if (missing.Count > 0)
            call.Context.Response.Headers[MissingHeader] = string.Join(',', missing);
        await Answer.WriteAsync(
            call.Context,
            [.. found.OrderByDescending(static one => one.Score).ThenBy(static one => one.District, StringComparer.Ordinal).ThenBy(static one => one.Posting, StringComparer.Ordinal).Take(call.Count)],
            Json.Written.RecommendedElsewhereArray);
    }

    /// <summary>The district's engine; null where the store holds nothing of it or it does not come into memory in time.</summary>
    private static async ValueTask<DistrictUse?> UseAsync(Call call, DistrictCode district, CancellationToken patience)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(call.Cancelled, patience);
        try
        {
            return await call.Service.Pool.UseAsync(district, either.Token);
        }
        catch (OperationCanceledException) when (!call.Cancelled.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async ValueTask<JobSeeker?> PersonAsync(Call call)
    {
        using var use = await call.UseAsync();
        var seeker = new SeekerId(call.Part("id"));
        if (use is null)
            return null;
        if (use.Engine.Holds(seeker))
            return use.Engine.Seeker(seeker);
        await call.NotHeldAsync("seeker", seeker.Value);
        return null;
    }
}
