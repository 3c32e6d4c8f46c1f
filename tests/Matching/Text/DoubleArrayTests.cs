using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Text.Segmentation;

namespace Jiuye.Matching.Tests.Text;

public sealed class DoubleArrayTests
{
    [Fact]
    public void It_holds_the_words_it_was_built_of_and_no_others() =>
        Prop.ForAll(WordLists, WordLists, static (words, others) =>
        {
            string[] sorted = [.. words.Distinct().Order(StringComparer.Ordinal)];
            var array = DoubleArray.Build(sorted);
            return words.Concat(others).All(word => array.Find(word) == Array.IndexOf(sorted, word));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_word_of_the_model_is_found_under_its_number()
    {
        var words = WordModelFile.ReadEmbedded().Words;
        var array = DoubleArray.Build(words);

        Assert.All(words.Index(), word => Assert.Equal(word.Index, array.Find(word.Item)));
        Assert.InRange(array.Cells, words.Count, 2 * words.Sum(static word => word.Length));
    }

    private static Arbitrary<List<string>> WordLists { get; } =
        Gen.Elements("甲", "乙", "丙", "丁", "a", "𠮷").NonEmptyListOf().Select(static characters => string.Concat(characters.Take(5))).ListOf().Select(static words => words.ToList()).ToArbitrary();
}
