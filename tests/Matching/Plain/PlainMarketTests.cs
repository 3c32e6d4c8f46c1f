using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

public sealed class PlainMarketTests
{
    private static readonly string[] Words = ["电工", "维修", "java", "收银", "会计", "月嫂"];
    private static readonly string[] Districts = ["1", "2", "3"];
    private static readonly string[] Groups = ["4-02", "6-31"];

    [Fact]
    public void Lists_are_those_of_scoring_every_posting() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var postings = Enumerable.Range(0, random.Next(0, 60)).Select(number => Posting(random, number)).ToArray();
            var seeker = Seeker(random);
            var market = new PlainMarket(postings);

            var found = market.Match(seeker, 5, market.NewWorkspace());

            var passing = postings.Where(posting => Passes(seeker, posting)).ToArray();
            Assert.Equal(passing.Length, found.Candidates);
            var expected = passing.Select(posting => (posting.Id, Score: Score(seeker, posting, postings)))
                .Where(static match => match.Score > 0)
                .OrderByDescending(static match => match.Score).ThenBy(static match => match.Id).Take(5);
            Assert.Equal(expected, found.Best);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Numeric_ids_are_ordered_by_value_and_texts_by_code_units()
    {
        PlainId[] ids = [new("10", 10), new("\"b\"", null), new("9", 9), new("\"a\"", null)];

        Array.Sort(ids);

        Assert.Equal(["9", "10", "\"a\"", "\"b\""], ids.Select(static id => id.Json));
    }

    private static bool Passes(PlainSeeker seeker, PlainPosting posting) =>
        posting.IsOpen
        && posting.Education <= seeker.Education
        && posting.HighestWage >= seeker.Wage
        && posting.LeastAge <= seeker.Age && seeker.Age <= posting.MostAge
        && seeker.Districts.Contains(posting.District)
        && (seeker.Groups.Length == 0 || seeker.Groups.Contains(posting.Group));

    private static double Score(PlainSeeker seeker, PlainPosting posting, PlainPosting[] all)
    {
        var mean = Math.Max(1.0, all.Sum(static one => one.Words.Length)) / all.Length;
        return seeker.Words.Distinct().Where(posting.Words.Contains).Sum(word =>
        {
            var (with, count) = (all.Count(one => one.Words.Contains(word)), posting.Words.Count(one => one == word));
            return Math.Log(1 + (all.Length - with + 0.5) / (with + 0.5)) * (count * (1.2 + 1) / (count + 1.2 * (1 - 0.75 + 0.75 * posting.Words.Length / mean)));
        });
    }

    private static PlainPosting Posting(Random random, int number) => new(
        new(FormattableString.Invariant($"{number}"), number), Some(random, Words, 8), Districts[random.Next(3)], Groups[random.Next(2)],
        random.Next(0, 4), random.Next(3, 9) * 1_000, random.Next(16, 25), random.Next(40, 60), random.Next(5) > 0);

    private static PlainSeeker Seeker(Random random) => new(
        new("\"s\"", null), Some(random, Words, 5), [Districts[random.Next(3)], Districts[random.Next(3)]], random.Next(2) == 0 ? [] : [Groups[random.Next(2)]],
        random.Next(0, 4), random.Next(2, 8) * 1_000, random.Next(16, 60));

    private static string[] Some(Random random, string[] from, int most) => [.. Enumerable.Range(0, random.Next(0, most + 1)).Select(_ => from[random.Next(from.Length)])];
}
