using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Text;

namespace Jiuye.Matching.Tests.Text;

public sealed class ArrayTrieTests
{
    [Fact]
    public void The_longest_word_is_that_which_trying_every_word_finds() =>
        Prop.ForAll(WordLists, static words =>
        {
            var trie = ArrayTrie.Build(words.Select(static (word, index) => KeyValuePair.Create(word, index)));
            var text = string.Concat(words) + "甲乙丙甲";
            return Enumerable.Range(0, text.Length).All(at => trie.Longest(text, at, out _) == LongestPlain(words, text, at));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_word_is_found_with_its_first_value() =>
        Prop.ForAll(WordLists, static words =>
        {
            var trie = ArrayTrie.Build(words.Select(static (word, index) => KeyValuePair.Create(word, index)));
            return words.All(word => word.Length == 0 || (trie.TryGet(word, out var value) && value == words.IndexOf(word)));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("c10", 0)]
    [InlineData("c1照", 2)]
    [InlineData("c++", 0)]
    public void A_word_does_not_end_inside_a_Latin_term(string text, int length) =>
        Assert.Equal(length, ArrayTrie.Build([new("c1", 0), new("c", 1)]).Longest(text, 0, out _));

    private static int LongestPlain(IEnumerable<string> words, string text, int at) =>
        words.Where(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0).Select(static word => word.Length).DefaultIfEmpty(0).Max();

    private static Arbitrary<List<string>> WordLists { get; } =
        Gen.Elements("甲", "乙", "丙", "丁").ListOf().Select(static characters => string.Concat(characters.Take(5))).ListOf().Select(static words => words.ToList()).ToArbitrary();
}
