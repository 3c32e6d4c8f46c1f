using System.Text.Json.Serialization.Metadata;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>A question that a district's engine answers, about records that it holds or about none.</summary>
internal static class EngineQuestion
{
    private const string OfSeeker = "/seekers/{id}";
    private const string OfPosting = "/postings/{id}";

    /// <summary>Maps a question: takes the engine, refuses what it does not hold, answers.</summary>
    /// <param name="routes">Where to.</param>
    /// <param name="pattern">The path; the records that it names as <c>/seekers/{id}</c>, <c>/postings/{id}</c> or <c>/postings/{posting}</c> are held when <paramref name="answer"/> is asked.</param>
    /// <param name="contract">What the route promises.</param>
    /// <param name="type">How the answer is written.</param>
    /// <param name="answer">The answer.</param>
    internal static void Map<T>(IEndpointRouteBuilder routes, string pattern, RouteContract contract, JsonTypeInfo<T> type, Func<Call, DistrictEngine, T> answer) =>
        Door.Map(routes, HttpMethods.Get, pattern, contract with { Answer = typeof(T) }, async call =>
        {
            using var use = await call.UseAsync();
            if (use is null)
                return;
            if (Missing(call, use.Engine, pattern) is var (what, id))
                await call.NotHeldAsync(what, id);
            else
                await AnswerAsync(call, answer(call, use.Engine), type);
        });

    internal static SeekerId Seeker(Call call) => new(call.Part("id"));

    internal static PostingId Posting(Call call) => new(call.Part("id"));

    /// <summary>The posting of a pair.</summary>
    internal static PostingId Other(Call call) => new(call.Part("posting"));

    private static async Task AnswerAsync<T>(Call call, T found, JsonTypeInfo<T> type)
    {
        if (!call.Contract.IsCounted || await call.IsTakenAsync(found is Array rows ? rows.Length : 1))
            await Answer.WriteAsync(call.Context, found, type);
    }

    private static (string What, string Id)? Missing(Call call, DistrictEngine engine, string pattern)
    {
        if (pattern.Contains(OfSeeker, StringComparison.Ordinal) && !engine.Holds(Seeker(call)))
            return ("seeker", call.Part("id"));
        if (pattern.Contains(OfPosting, StringComparison.Ordinal) && !engine.Holds(Posting(call)))
            return ("posting", call.Part("id"));
        return call.Context.Request.RouteValues.ContainsKey("posting") && !engine.Holds(Other(call)) ? ("posting", call.Part("posting")) : null;
    }
}
