using Jiuye.Vocabulary;

namespace Vocabulary.Tests;

public sealed class UnifiedSocialCreditCodeTests
{
    // The example of GB 32100-2015, annex A.
    private const string Example = "91350100M000100Y43";

    [Fact]
    [Trait("Requirement", "R-267")]
    public void The_example_of_the_standard_is_a_code()
    {
        Assert.True(UnifiedSocialCreditCode.TryParse(Example, out var code));
        Assert.Equal(Example, code.Text);
    }

    [Fact]
    public void Any_other_single_character_breaks_the_check()
    {
        for (var at = 0; at < Example.Length; at++)
        {
            foreach (var other in "0123456789ABCDEFGHJKLMNPQRTUWXY".Where(character => character != Example[at]))
                Assert.False(UnifiedSocialCreditCode.TryParse(Example.Remove(at, 1).Insert(at, other.ToString()), out _));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("91350100M000100Y4")]
    [InlineData("91350100M000100YI3")]
    [InlineData("９１350100M000100Y43")]
    public void Other_lengths_and_letters_are_no_code(string? text) => Assert.False(UnifiedSocialCreditCode.TryParse(text, out _));
}
