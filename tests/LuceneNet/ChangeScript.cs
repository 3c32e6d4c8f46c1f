using Jiuye.Matching;
using Jiuye.Tests.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace Jiuye.Tests;

/// <summary>A market, what happens to it, and what a source that one thread asks answers after each change.</summary>
internal sealed class ChangeScript
{
    private const int Top = 5;

    private readonly Market first;
    private readonly JobSeeker[] seekers;
    private readonly JobPosting[] postings;
    private readonly MatchList[][] answers;

    public ChangeScript(int seed, int changes)
    {
        var random = new Random(seed);
        first = Markets.Of(random, 40, 40);
        // Who asks has an id that referrals name, since these are a part of the point of time.
        seekers = [.. Enumerable.Range(0, 10).Select(number => Markets.Seeker(random, number) with { RegisteredOn = null, ValidUntil = null, ClosedOn = null })];
        postings = [.. Enumerable.Range(0, 10).Select(number => Markets.Posting(random, number) with { PostedOn = null, ValidUntil = null, ClosedOn = null })];
        var market = first;
        var script = new List<MarketChanges>();
        for (var change = 0; change < changes; change++)
        {
            script.Add(Markets.Changes(random, market) with { ErasedSeekers = random.Next(4) == 0 ? [new(FormattableString.Invariant($"s{random.Next(60)}"))] : [] });
            market = Markets.After(market, script[^1]);
        }

        Changes = script;
        using var alone = Build(new RAMDirectory(), new RAMDirectory(), filterMemory: 0);
        answers = [All(alone), .. Changes.Select(change =>
        {
            alone.Apply(change);
            return All(alone);
        })];
    }

    public IReadOnlyList<MarketChanges> Changes { get; }

    public int Questions => seekers.Length + postings.Length;

    public LuceneCandidates Build(Directory postings, Directory seekers, long filterMemory) =>
        LuceneCandidates.Build(postings, seekers, first, JobTextReader.Default, Markets.Options().Filters, new() { FilterMemory = filterMemory });

    /// <summary>Asks the question of a number; they come again.</summary>
    public MatchList Ask(LuceneCandidates source, int question)
    {
        var at = question % Questions;
        return at < seekers.Length ? source.FindPostings(seekers[at], Top, Markets.AsOf) : source.FindSeekers(postings[at - seekers.Length], Top, Markets.AsOf);
    }

    /// <summary>True where this is the answer after one of the changes of the range, which includes both ends; 0 is before the first.</summary>
    public bool IsAnswer(int question, MatchList answer, int from, int to) =>
        answers[from..(to + 1)].Any(state => state[question % Questions] is var one && one.Id == answer.Id && one.Candidates == answer.Candidates && one.Matches.SequenceEqual(answer.Matches));

    private MatchList[] All(LuceneCandidates source) => [.. Enumerable.Range(0, Questions).Select(question => Ask(source, question))];
}
