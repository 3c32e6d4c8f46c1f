using System.Globalization;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative;

/// <summary>A made-up market whose truth is planted: seekers apply to postings of their skills, wage and place, and to what nobody can see beforehand.</summary>
/// <remarks>
/// Postings ask for skills of a trade and pay by trade and grade; a seeker's use of a posting is twice the share of its skills he has, less a fifth for each tenth that the wage is short of
/// his own, less a fifth for each place of distance, and a hidden quality of the posting and luck (both random). He applies to his best few.
/// 3 in 10 postings are new: their applications are to be found, none is learned from. Of the rest each seeker's last fifth is to be found.
/// </remarks>
internal sealed class ContentMarket
{
    private const int Trades = 24;
    private const int SkillsATrade = 12;
    private const int CommonSkills = 30;
    private const int Places = 12;

    private readonly Posting[] postings;
    private readonly Seeker[] seekers;

    internal ContentMarket(int seekers, int postings, int seed)
    {
        var random = new SeededRandom(seed, 3);
        this.postings = new Posting[postings];
        for (var at = 0; at < postings; at++)
        {
            var (trade, grade) = (Skewed(ref random, Trades), random.Next(4));
            this.postings[at] = new(Skills(ref random, trade, 4 + random.Next(4)), Wage(ref random, trade, grade), Skewed(ref random, Places), grade, 0.15 * Luck(ref random), random.Next(10) < 3);
        }

        this.seekers = new Seeker[seekers];
        for (var at = 0; at < seekers; at++)
        {
            var (trade, grade) = (Skewed(ref random, Trades), random.Next(4));
            this.seekers[at] = new(Skills(ref random, trade, 6 + random.Next(5)), Wage(ref random, trade, grade), Skewed(ref random, Places), grade);
        }

        var (train, warm, cold) = (new List<Interaction>(), new List<Interaction>(), new List<Interaction>());
        for (var seeker = 0; seeker < seekers; seeker++)
            Apply(seeker, ref random, train, warm, cold);
        (Train, Warm, Cold) = (Interactions.Of(seekers, postings, train), Interactions.Of(seekers, postings, warm), Interactions.Of(seekers, postings, cold));
    }

    /// <summary>What a model learns from; nothing of new postings.</summary>
    internal Interactions Train { get; }

    /// <summary>Applications to be found to postings that were learned from.</summary>
    internal Interactions Warm { get; }

    /// <summary>Applications to be found to new postings.</summary>
    internal Interactions Cold { get; }

    /// <summary>Skills, wage and place of each; no trade, no quality.</summary>
    internal CollaborativeContent Content => new(
        ContentTable.Of([.. seekers.Select(static one => Features(one.Skills, one.Wage, one.Place, one.Grade))]),
        ContentTable.Of([.. postings.Select(static one => Features(one.Skills, one.Wage, one.Place, one.Grade))]));

    /// <summary>What content says of each posting, by the planted truth itself: nobody who sees content alone can do better.</summary>
    internal void Truth(int seeker, Span<double> scores)
    {
        for (var posting = 0; posting < scores.Length; posting++)
            scores[posting] = Use(seekers[seeker], postings[posting]) - postings[posting].Quality;
    }

    internal bool IsNew(int posting) => postings[posting].IsNew;

    private void Apply(int seeker, ref SeededRandom random, List<Interaction> train, List<Interaction> warm, List<Interaction> cold)
    {
        var uses = new (double Negative, int Posting)[postings.Length];
        for (var posting = 0; posting < uses.Length; posting++)
            uses[posting] = (-Use(seekers[seeker], postings[posting]) - (0.35 * Luck(ref random)), posting);
        Array.Sort(uses);
        // Some apply to few and some to many.
        var chosen = uses.Take(5 + (int)(30 * Math.Pow(random.NextDouble(), 3))).Select(static one => one.Posting).ToArray();
        random.Shuffle(chosen.AsSpan());
        var old = chosen.Where(posting => !postings[posting].IsNew).ToArray();
        var found = old.Length / 5;
        for (var at = 0; at < old.Length; at++)
            (at < found ? warm : train).Add(new(seeker, old[at]));
        cold.AddRange(chosen.Where(posting => postings[posting].IsNew).Select(posting => new Interaction(seeker, posting)));
    }

    private static double Use(Seeker seeker, Posting posting)
    {
        var had = posting.Skills.Count(skill => seeker.Skills.Contains(skill));
        var shortage = Math.Max(0, (seeker.Wage - posting.Wage) / seeker.Wage);
        return (2.0 * had / posting.Skills.Length) - (shortage * 10 * 0.2) - (0.2 * Math.Abs(seeker.Place - posting.Place)) + posting.Quality;
    }

    private static ContentFeature[] Features(int[] skills, double wage, int place, int grade)
    {
        ContentFeature Named(string what, int which) => new(string.Create(CultureInfo.InvariantCulture, $"{what}={which}"));
        // Steps of a tenth: wages are alike by their ratio.
        return [.. skills.Select(skill => Named("skill", skill)), Named("place", place), Named("grade", grade), Named("wage", (int)Math.Floor(Math.Log(wage) / Math.Log(1.1)))];
    }

    private static int[] Skills(ref SeededRandom random, int trade, int count)
    {
        var skills = new SortedSet<int>();
        while (skills.Count < count)
            skills.Add(random.Next(5) == 0 ? (Trades * SkillsATrade) + random.Next(CommonSkills) : (trade * SkillsATrade) + random.Next(SkillsATrade));
        return [.. skills];
    }

    private static double Wage(ref SeededRandom random, int trade, int grade) => 3_000 * Math.Pow(1.25, grade) * (1 + (trade % 5 * 0.1)) * (0.9 + (0.2 * random.NextDouble()));

    // The first of many are the commonest.
    private static int Skewed(ref SeededRandom random, int below) => (int)(below * Math.Pow(random.NextDouble(), 1.5));

    // Gumbel's: what decides between many that are alike.
    private static double Luck(ref SeededRandom random) => -Math.Log(-Math.Log(random.NextDouble() + 1e-12));

    private sealed record Posting(int[] Skills, double Wage, int Place, int Grade, double Quality, bool IsNew);

    private sealed record Seeker(int[] Skills, double Wage, int Place, int Grade);
}
