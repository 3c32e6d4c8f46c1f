using System.Text.Json;
using Jiuye.Matching;
using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>One call of <c>fairness</c>.</summary>
internal sealed record FairnessCall
{
    internal required string Seekers { get; init; }

    internal required string Matches { get; init; }

    internal string? Postings { get; init; }

    internal string? Referrals { get; init; }

    internal required DateOnly AsOf { get; init; }

    internal required Policy Policy { get; init; }

    internal int? Top { get; init; }

    internal required IReadOnlyList<string> By { get; init; }

    internal required IReadOnlyList<string> Together { get; init; }

    internal string? Rerank { get; init; }

    internal string? Lists { get; init; }

    internal string? Moves { get; init; }

    internal required bool ForOffice { get; init; }

    internal required bool IsChinese { get; init; }

    internal required bool Json { get; init; }

    internal string? Output { get; init; }

    internal required int Threads { get; init; }

    internal int Run(TextWriter screen, TextWriter error, CancellationToken cancellation)
    {
        var facts = AuditedFacts.All(Policy.Fairness.AgeBands);
        var groupings = Groupings(facts);
        var rerankBy = Rerank is null ? null : Named(Rerank, facts, "--rerank");
        if ((Rerank is null) != (Lists is null) || (Rerank is null) != (Moves is null))
            throw new UsageException("--rerank, --lists and --moves go together: what is re-ranked is written, and every move is logged.");
        var rejected = new RejectedOnScreen(error);
        using var progress = new ConsoleProgress(error);
        var reading = new ReadOptions { Wages = Policy.Wages, Rejected = rejected.Add, Progress = progress };
        JobSeeker[] seekers = [.. SeekerFile.Read(Seekers, reading, cancellation).Select(RecordCoding.Default.Of)];
        var engine = Engine(seekers, reading, cancellation);
        if (rerankBy is not null && engine is null)
            throw new UsageException("--rerank needs --postings: the shares wanted are those of everybody who passes a posting's filters.");
        var direction = MatchListFile.Read(Matches).Select(static read => (MatchDirection?)read.Direction).FirstOrDefault() ?? MatchDirection.SeekersForPostings;
        if (rerankBy is not null && direction != MatchDirection.SeekersForPostings)
            throw new UsageException($"--rerank: {Matches} holds lists of seekers, in which no person stands before another; expected lists of postings (match --direction postings).");
        var settings = new FairnessSettings { Policy = Policy.Fairness, Groupings = groupings, Direction = direction, Top = Top };
        var (audit, features) = (new FairnessAudit(seekers, AsOf, settings), engine is null ? null : new FitFeatures());
        var before = rerankBy is null ? null : new FairnessAudit(seekers, AsOf, settings);
        using var written = rerankBy is null ? null : ResultFile.Open(Lists, screen);
        using var moved = rerankBy is null ? null : ResultFile.Open(Moves, screen);
        var reranking = rerankBy is null ? null : new FairReranking(rerankBy, seekers, settings.Top ?? Policy.Fairness.ListLength);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, list) in MatchListFile.Read(Matches))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!seen.Add(list.Id))
                throw new DatasetException(Matches, $"'{list.Id}' has two lists; expected one");
            var pool = Pool(engine, direction, list);
            features?.Add(list);
            before?.Add(list, pool);
            var shown = reranking is null ? list : Reranked(reranking, list, pool!, written!.Writer, moved!.Writer);
            audit.Add(shown, pool);
        }

        var result = Result(audit, before, features?.ToTest(engine!, AsOf, cancellation), facts);
        written?.Finish();
        moved?.Finish();
        Write(result, screen);
        progress.Dispose();
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private IReadOnlyList<IReadOnlyList<AuditedFact>> Groupings(IReadOnlyList<AuditedFact> facts)
    {
        AuditedFact[] alone = By.Count == 0 ? [.. facts] : [.. By.Select(name => Named(name, facts, "--by")).Select(static one => one is [var fact] ? fact : throw new UsageException("--by names one attribute at a time; several at once go behind --together, such as sex+age_band."))];
        return Together.Count == 0
            ? FairnessSettings.AloneAndByTwos(alone)
            : [.. alone.Select(static one => (IReadOnlyList<AuditedFact>)[one]), .. Together.Select(names => Named(names, facts, "--together"))];
    }

    private static AuditedFact[] Named(string names, IReadOnlyList<AuditedFact> facts, string option)
    {
        AuditedFact[] named = [.. names.Split('+').Select(name => facts.FirstOrDefault(fact => fact.Name == name)
            ?? throw new UsageException($"{option}: '{name}' is no attribute of these records; known are {string.Join(", ", facts.Select(static fact => fact.Name))}."))];
        return named.Distinct().Count() == named.Length ? named : throw new UsageException($"{option}: '{names}' names an attribute twice.");
    }

    private MatchingEngine? Engine(JobSeeker[] seekers, ReadOptions reading, CancellationToken cancellation)
    {
        if (Postings is null)
            return Referrals is null ? null : throw new UsageException("--referrals goes with --postings.");
        JobPosting[] postings = [.. PostingFile.Read(Postings, reading, cancellation).Select(RecordCoding.Default.Of)];
        Referral[] referrals = Referrals is null ? [] : [.. ReferralFile.Read(Referrals, reading, cancellation)];
        return MatchingEngine.Build(new(postings, seekers, referrals), MatchVerb.OptionsOf(Policy, "default"), JobTextReader.Default, Threads, cancellation);
    }

    private IReadOnlyList<SeekerId>? Pool(MatchingEngine? engine, MatchDirection direction, MatchList list)
    {
        if (engine is null || direction == MatchDirection.PostingsForSeekers)
            return null;
        return engine.Holds(new PostingId(list.Id)) ? engine.Passing(new(list.Id), AsOf) : throw new DatasetException(Matches, $"'{list.Id}' is none of the postings of {Postings}; expected lists of those postings");
    }

    private MatchList Reranked(FairReranking reranking, MatchList list, IReadOnlyList<SeekerId> pool, TextWriter lists, TextWriter moves)
    {
        BalancedList balanced;
        try
        {
            balanced = reranking.Rerank(list, pool);
        }
        catch (ArgumentException wrong)
        {
            throw new DatasetException(Matches, $"{wrong.Message} Were the lists made on another day, by another policy, or with other referrals?", wrong);
        }

        lists.WriteLine(MatchLines.Of(balanced.List, MatchDirection.SeekersForPostings, null));
        foreach (var move in balanced.Moves)
            moves.WriteLine(JsonSerializer.Serialize(new { posting = move.Asking, seeker = move.Seeker.Value, from = move.From, to = move.To, score = move.Score, by = Rerank }));
        return balanced.List;
    }

    private FairnessResult Result(FairnessAudit audit, FairnessAudit? before, (ProxyTest Test, int Persons, int Of)? test, IReadOnlyList<AuditedFact> facts)
    {
        FairnessReport Shown(FairnessReport report) => ForOffice ? report : PublishedReport.Of(report, Policy.Fairness);
        var proxies = test?.Test is { } known ? facts.Where(fact => By.Count == 0 || By.Contains(fact.Name)).SelectMany(known.Of).ToArray() : null;
        return new(
            Shown(audit.ToReport()),
            before is null ? null : Shown(before.ToReport()),
            ForOffice ? proxies : proxies?.Where(one => Math.Min(one.Persons, one.Others) >= Policy.Fairness.FewestPersons).ToArray(),
            test?.Persons ?? 0,
            Policy,
            AsOf,
            ForOffice);
    }

    private void Write(FairnessResult result, TextWriter screen)
    {
        using var file = ResultFile.Open(Output, screen);
        if (Json)
            file.Writer.WriteLine(FairnessJson.Of(result));
        else
            new FairnessPage(file.Writer, IsChinese).Write(result);
        file.Finish();
    }
}
