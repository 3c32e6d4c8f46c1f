using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

/// <summary>Small random markets of the measuring format, with ties and empty texts in plenty.</summary>
internal static class PlainMarkets
{
    private static readonly string[] Words = ["电工", "维修", "java", "收银", "会计", "月嫂"];
    private static readonly string[] Districts = ["1", "2", "3"];
    private static readonly string[] Groups = ["4-02", "6-31"];

    internal static PlainPosting Posting(Random random, int number) => new(
        new(FormattableString.Invariant($"{number}"), number), Some(random, Words, 8), Districts[random.Next(3)], Groups[random.Next(2)],
        random.Next(0, 4), random.Next(3, 9) * 1_000, random.Next(16, 25), random.Next(40, 60), random.Next(5) > 0);

    /// <summary>A posting of many words as frequent as in texts: the nth word about 1/n times as often as the first.</summary>
    internal static PlainPosting Wordy(Random random, int number) => Posting(random, number) with
    {
        Text = string.Join(' ', Enumerable.Range(0, random.Next(0, 25)).Select(_ => FormattableString.Invariant($"w{(int)Math.Exp(random.NextDouble() * 6)}"))),
    };

    internal static PlainSeeker Seeker(Random random) => new(
        new("\"s\"", null),
        Some(random, Words, 5),
        random.Next(4) == 0 ? [] : [Districts[random.Next(3)], Districts[random.Next(3)]],
        random.Next(2) == 0 ? [] : [Groups[random.Next(2)]],
        random.Next(0, 4),
        random.Next(2, 8) * 1_000,
        random.Next(5) == 0 ? null : random.Next(16, 60));

    private static string Some(Random random, string[] from, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(0, most + 1)).Select(_ => from[random.Next(from.Length)]));
}
