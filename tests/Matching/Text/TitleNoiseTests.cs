using Jiuye.Matching.Text;

namespace Jiuye.Matching.Tests.Text;

public sealed class TitleNoiseTests
{
    [Theory]
    [InlineData("急招", true, true)]
    [InlineData("夜班", true, false)]
    [InlineData("实习生", true, false)]
    [InlineData("机会来了", false, true)]
    public void A_word_is_dropped_by_those_to_whom_it_says_nothing(string word, bool byCoding, bool betweenDuplicates)
    {
        Assert.Equal(byCoding, TitleNoise.WithoutOccupation.Contains(word));
        Assert.Equal(betweenDuplicates, TitleNoise.BetweenDuplicates.Contains(word));
    }

    [Fact]
    public void What_tells_two_posts_apart_stays_between_duplicates() =>
        Assert.DoesNotContain(TitleNoise.BetweenDuplicates, static word => word is "白班" or "夜班" or "全职" or "兼职" or "实习" or "短期");

    [Fact]
    public void Longer_words_come_before_those_that_they_hold() =>
        Assert.True(TitleNoise.BetweenDuplicates.Zip(TitleNoise.BetweenDuplicates.Skip(1)).All(static pair => pair.First.Length >= pair.Second.Length));
}
