using System.CommandLine;
using System.Globalization;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Workers in low posts held in reserve for posts that are known to come.</summary>
internal static class TrainingReserveVerb
{
    internal static Verb Create()
    {
        var workers = new Option<string>("--workers") { Description = "Workers who may move, JSONL as seekers are, .gz or plain: what they would move for stands as wanted pay.", Required = true, HelpName = "FILE" };
        var posts = new Option<string>("--posts") { Description = "Posts that are known, JSONL as postings are; posted_at is the day on which a post opens.", Required = true, HelpName = "FILE" };
        var facts = new Option<string?>("--facts") { Description = "What is known of workers, JSONL (id, is_in_low_post …).", HelpName = "FILE" };
        var output = new Option<string?>("--out") { Description = "The file to write; default: standard output.", HelpName = "FILE" };
        var asOf = CommonOptions.AsOf("The day, yyyy-MM-dd.");
        asOf.Required = true;
        var policy = CommonOptions.Policy("A policy by name or a JSON file: whom the reserve is for.");
        policy.Required = true;
        var verb = new Verb("reserve", "Posts that are known to come: which workers held in low-end, low-efficiency, low-pay posts could fill them, whom which training would bring there, and who moves now.")
        {
            Examples = [new("jiuye training reserve --workers workers.jsonl --posts posts.jsonl --facts facts.jsonl --policy shunyi-2011 --as-of 2026-03-31", "a JSON object a post: ready or move_now, to_train, unprovided")],
        };
        foreach (var option in new Option[] { workers, posts, facts, output, asOf, policy })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => Run(
                new(call.GetRequiredValue(workers), call.GetRequiredValue(posts), call.GetValue(facts), call.GetValue(output), Policy.Find(call.GetRequiredValue(policy)!), call.GetValue(asOf)!.Value),
                call.InvocationConfiguration, cancellation),
            cancellation));
        return verb;
    }

    private static int Run(Request request, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var rejected = new RejectedOnScreen(streams.Error);
        var options = new ReadOptions { Wages = request.Policy.Wages, Rejected = rejected.Add };
        List<JobPosting> posts = [.. PostingFile.Read(request.Posts, options, cancellation)];
        using var engine = DistrictEngine.InMemory(request.Policy, JobTextReader.Default);
        engine.Apply(posts.Select(post => DistrictReserve.AsIfOpen(post, request.AsOf)));
        engine.Apply(SeekerFile.Read(request.Workers, options, cancellation));
        var facts = request.Facts is { } file ? FactFile.Read(file, request.AsOf, options, cancellation).ToDictionary(static sheet => sheet.Seeker, static sheet => sheet.Facts) : [];
        var reserve = DistrictReserve.Of(engine, posts, facts, request.AsOf)
            ?? throw new UsageException($"--policy {request.Policy.Name}: its training routes have no '{Casework.TalentReserve.Route}'; try shunyi-2011.");
        using (var result = ResultFile.Open(request.Output, streams.Output))
        {
            foreach (var post in reserve.Posts)
                result.Writer.WriteLine(ReserveLines.Json(post));
            result.Finish();
        }

        streams.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{reserve.Posts.Count:N0} posts, {reserve.Posts.Count(static post => post.IsOpen):N0} open; openings without anybody in reserve: {reserve.Posts.Sum(static post => post.Unprovided):N0}"));
        if (reserve.ToAsk.Count > 0)
            streams.Error.WriteLine($"ask whether they are held in a low post (is_in_low_post): {string.Join(", ", reserve.ToAsk)}");
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private sealed record Request(string Workers, string Posts, string? Facts, string? Output, Policy Policy, DateOnly AsOf);
}
