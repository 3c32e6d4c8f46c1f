namespace Jiuye.Analytics.Tests.LabourForce;

public sealed class AreaCodeTests
{
    [Fact]
    public void A_community_lies_in_its_street_and_its_district()
    {
        var community = AreaCode.Parse("110113001002");

        Assert.Equal(["110113001002", "110113001", "110113"], new[] { AreaLevel.Community, AreaLevel.Street, AreaLevel.District }.Select(level => community.At(level)!.Value.Digits));
        Assert.True(AreaCode.Parse("110113").Contains(community));
        Assert.Null(AreaCode.Parse("110113").At(AreaLevel.Street));
    }

    [Theory]
    [InlineData("11011")]
    [InlineData("1101130010")]
    [InlineData("011300")]
    [InlineData("11011X")]
    [InlineData("１１０１１３")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_but_6_9_or_12_digits_is_no_area(string? text) => Assert.False(AreaCode.TryParse(text, out _));
}
