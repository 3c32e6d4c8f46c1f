using System.Security.Cryptography;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A ranking that was learned from what came of referrals, for <see cref="RankingProfile.Learned"/>. Immutable, and safe for any number of threads.</summary>
public sealed class LearnedRanking
{
    /// <summary>How many of the declared ranking's first places are ordered anew: beyond them its score says enough, and they follow in its order.</summary>
    public const int Depth = 300;

    private readonly IReadOnlyList<JobPosting> postings;
    private readonly IReadOnlyList<Referral> referrals;
    private readonly OutcomeHistory? counted;
    private readonly Lazy<string> version;
    private OutcomeHistory? latest;

    internal LearnedRanking(RankingModel model, IReadOnlyList<JobPosting> postings, IReadOnlyList<Referral> referrals)
    {
        (Model, this.postings, this.referrals) = (model, postings, referrals);
        version = new(() => VersionOf(RankingModelFile.ToBytes(model)));
    }

    private LearnedRanking(LearnedRanking one, OutcomeHistory counted)
    {
        (Model, postings, referrals, version, this.counted) = (one.Model, [], [], one.version, counted);
    }

    /// <summary>What tells it from every other: the first twelve digits of its file's SHA-256, in small letters.</summary>
    public string Version => version.Value;

    internal RankingModel Model { get; }

    /// <summary>Reads a file that <c>jiuye rank-train</c> or a night wrote; nothing is known of earlier referrals yet.</summary>
    /// <param name="stream">Is read to its end.</param>
    /// <param name="name">What errors call the file.</param>
    /// <exception cref="InvalidDataException">The file is no learned ranking of this version, is damaged or cut, or is of other features.</exception>
    public static LearnedRanking Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new(RankingModelFile.Read(stream, name), [], []);
    }

    /// <summary>The same ranking that knows what came of referrals; without, features of history are missing.</summary>
    /// <param name="postings">The postings referred to, and those to be ranked.</param>
    /// <param name="referrals">Referrals in any order; for a list as of a day those before it count.</param>
    public LearnedRanking Knowing(IReadOnlyList<JobPosting> postings, IReadOnlyList<Referral> referrals)
    {
        ArgumentNullException.ThrowIfNull(postings);
        ArgumentNullException.ThrowIfNull(referrals);
        return new(Model, postings, referrals);
    }

    /// <summary>The same ranking that knows what was counted of referrals by a day, whatever day is asked about.</summary>
    internal LearnedRanking Counting(OutcomeHistory history) => new(this, history);

    /// <summary>The version of a file.</summary>
    internal static string VersionOf(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file).AsSpan(0, 6));

    /// <summary>What is known on a day; nobody advances it further.</summary>
    internal OutcomeHistory On(DateOnly day)
    {
        if (counted is not null)
            return counted;
        if (Volatile.Read(ref latest) is { } kept && kept.Day == day)
            return kept;
        var made = new OutcomeHistory(postings, referrals);
        made.AdvanceTo(day);
        Volatile.Write(ref latest, made);
        return made;
    }

    /// <summary>The surplus to be expected of a pair, interval [0, 1].</summary>
    internal double Score(PairScorer scorer, int seeker, int posting)
    {
        Span<double> row = stackalloc double[PairFeatures.Count];
        Span<double> surplus = stackalloc double[1];
        new PairReader(scorer, On(scorer.AsOf)).Read(seeker, posting, row);
        Model.Score(row, surplus);
        return surplus[0];
    }
}
