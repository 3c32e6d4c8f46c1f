using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

public sealed class WordNumbersTests
{
    [Fact]
    public void Words_are_what_stands_between_spaces() =>
        Prop.ForAll(Texts(), text =>
        {
            var found = new List<string>();
            ReadOnlySpan<char> rest = text;
            while (Word.TryTake(ref rest, out var word))
                found.Add(word.All.ToString());

            Assert.Equal(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), found);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_word_has_one_number_wherever_it_stands() =>
        Prop.ForAll(Texts(), text =>
        {
            var numbers = new WordNumbers();
            var plain = new Dictionary<string, int>(StringComparer.Ordinal);
            ReadOnlySpan<char> rest = text;
            while (Word.TryTake(ref rest, out var word))
            {
                plain.TryAdd(word.All.ToString(), plain.Count);
                Assert.Equal(plain[word.All.ToString()], numbers.Number(word));
            }

            Assert.Equal(plain.Count, numbers.Count);
            Assert.All(plain, known => Assert.Equal(known.Value, numbers.Find(known.Key)));
            Assert.Equal(-1, numbers.Find("没有这个词"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_word_that_ends_in_a_null_is_not_the_one_without()
    {
        var numbers = new WordNumbers();

        Assert.NotEqual(numbers.Number("a"), numbers.Number("a\0"));
    }

    private static readonly string[] Parts = ["电工", "a", "abcdefgh", "b1"];

    // Short and long words, among them some that agree in the first eight characters; spaces in a row, at the start and at the end.
    private static Arbitrary<string> Texts() => Gen.Choose(0, int.MaxValue - 1).Select(static seed =>
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(0, 200)).Select(_ => random.Next(4) == 0
            ? new string(' ', random.Next(1, 3))
            : Parts[random.Next(Parts.Length)]));
    }).ToArbitrary();
}
