using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;

namespace Jiuye.Tests.Matching;

public sealed class TermNumbersTests
{
    [Fact]
    public void Terms_are_numbered_in_the_order_in_which_they_come() =>
        Prop.ForAll(Lists, static terms =>
        {
            var (numbers, plain) = (new TermNumbers(), new List<string>());
            foreach (var term in terms)
            {
                var isKnown = plain.Contains(term);
                if (!isKnown)
                    plain.Add(term);

                Assert.Equal(plain.IndexOf(term), numbers.Of(term, out var isNew));
                Assert.Equal(!isKnown, isNew);
            }

            Assert.Equal(plain, numbers.Terms);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Many_terms_keep_their_numbers()
    {
        var numbers = new TermNumbers();
        string[] terms = [.. Enumerable.Range(0, 50_000).Select(static number => FormattableString.Invariant($"{number:x}"))];
        foreach (var term in terms)
            numbers.Of(term, out _);

        Assert.All(terms.Index(), term => Assert.Equal(term.Index, numbers.Of(term.Item, out _)));
    }

    private static Arbitrary<List<string>> Lists { get; } =
        Gen.Elements('焊', '工', 'a', '+', '\0', '\uD842', '\uFFFF').ListOf().Select(static characters => string.Concat(characters.Take(7))).ListOf().Select(static terms => terms.ToList()).ToArbitrary();
}
