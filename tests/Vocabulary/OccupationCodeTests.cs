using Jiuye.Vocabulary;

namespace Vocabulary.Tests;

public class OccupationCodeTests
{
    [Theory]
    [InlineData("4", OccupationLevel.MajorGroup, null)]
    [InlineData("4-02", OccupationLevel.MiddleGroup, "4")]
    [InlineData("4-02-06", OccupationLevel.MinorGroup, "4-02")]
    [InlineData("4-02-06-01", OccupationLevel.Occupation, "4-02-06")]
    [InlineData("1-01-00-01", OccupationLevel.Occupation, "1-01")]
    public void A_code_knows_its_level_and_its_parent(string text, OccupationLevel level, string? parent)
    {
        var code = OccupationCode.Parse(text);

        Assert.Equal(level, code.Level);
        Assert.Equal(parent, code.Parent?.ToString());
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("9")]
    [InlineData("4-2")]
    [InlineData("4-00-06")]
    [InlineData("4-02-06-1x")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_code_is_refused(string? text) => Assert.False(OccupationCode.TryParse(text, out _));

    [Fact]
    public void Trailing_zero_parts_name_the_group() =>
        Assert.Equal(OccupationCode.Parse("4-02"), OccupationCode.Parse("4-02-00-00"));

    [Fact]
    public void Every_code_of_the_classification_has_a_name_and_survives_a_round_trip() =>
        Assert.All(OccupationClassification.Prc2022.Codes, code =>
        {
            Assert.Equal(code, OccupationCode.Parse(code.ToString()));
            Assert.False(string.IsNullOrWhiteSpace(OccupationClassification.Prc2022.NameOf(code)));
        });
}
