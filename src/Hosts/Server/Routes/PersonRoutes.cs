using Jiuye.Matching;
using Jiuye.Vocabulary;
using Microsoft.Extensions.Logging;

namespace Jiuye.Server;

/// <summary>What goes beyond one district: erasing a person, and postings of several districts.</summary>
internal static class PersonRoutes
{
    /// <summary>Names with commas between the districts that an answer does not speak of.</summary>
    internal const string MissingHeader = "X-Missing-Districts";

    /// <summary>Says whether finished nights name an erased person still.</summary>
    internal const string NightsHeader = "X-Nights";

    private const string NotReachedNights = "not-reached";

    private static readonly Action<ILogger, string, Exception?> NotReached =
        LoggerMessage.Define<string>(LogLevel.Warning, new(15, "nights-not-reached"), "A person was erased from the store and not from finished nights (jiuye nights erase): {Problem}");

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Door.Map(
            routes,
            HttpMethods.Delete,
            "/v1/persons/{id}",
            new("erase-person", AccessScope.Person | AccessScope.Write, $"Erases a person in every district that the key opens: records, earlier states, referrals, ledger, out of memory, and out of finished nights. Tells where the store held something. {NightsHeader}: clean where no finished night names the person any more; pending, with status 202, where that is being done and goes on after the answer, also after a restart; not-reached where the service knows no folder of nights that it may write.")
            {
                Answer = typeof(ShownErasure[]),
                OtherStatus = StatusCodes.Status202Accepted,
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
        var (service, person) = (call.Service, new SeekerId(call.Part("id")));
        var erased = service.Nights is { } nights
            ? await nights.Book.EraseAsync(person, call.Key.Opens, cancellation: call.Cancelled)
            : new(await service.Store.EraseAsync(person, (await service.Store.DistrictsAsync(call.Cancelled)).Where(call.Key.Opens).ToHashSet(), call.Cancelled), null, null);
        foreach (var (district, row) in erased.Rows)
            await service.Pool.ForgetAsync(district, row, call.Cancelled);
        if (erased.Problem is { } problem)
            NotReached(service.Log, problem, null);
        var isPending = erased.Order is { } order && await IsPendingAsync(call, order);
        call.Context.Response.Headers[NightsHeader] = erased.Order is null ? NotReachedNights : isPending ? "pending" : "clean";
        await Answer.WriteAsync(
            call.Context,
            [.. erased.Rows.Select(static each => new ShownErasure(each.Key.ToString(), each.Value))],
            Json.Written.ShownErasureArray,
            isPending ? StatusCodes.Status202Accepted : StatusCodes.Status200OK);
    }

    // What takes longer than a caller waits goes on behind the answer.
    private static async Task<bool> IsPendingAsync(Call call, string order)
    {
        using var patience = new CancellationTokenSource(call.Service.Patience, call.Service.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(call.Cancelled, patience.Token);
        await call.Service.Nights!.RoundAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        call.Cancelled.ThrowIfCancellationRequested();
        return call.Service.Nights.Book.IsPending(order);
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
