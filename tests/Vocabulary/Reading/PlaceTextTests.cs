using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Reading;

public class PlaceTextTests
{
    [Theory]
    [InlineData("广州", null, "440100")]
    [InlineData("广州", "荔湾", "440103")]
    [InlineData("广州市", "荔湾区", "440103")]
    [InlineData("广东省广州市荔湾区东沙街道", null, "440103")]
    [InlineData("湖北省武汉武汉经济开发区", null, "420100")]
    [InlineData("北京北京", null, "110000")]
    [InlineData("成都·武侯区·中和", null, "510107")]
    [InlineData("郑州 - 管城", null, "410104")]
    [InlineData("柳南区", null, "450204")]
    [InlineData("澄迈", null, "469023")]
    [InlineData("湘西", null, "433100")]
    [InlineData("黔南布依族苗族自治州", null, "522700")]
    [InlineData("吉林", null, "220200")]
    [InlineData("吉林·丰满区·厦门街", null, "220211")]
    [InlineData("杭州", "江干区", "330102")]
    [InlineData("上海", "闸北区", "310106")]
    [InlineData("杭州", "临安市", "330112")]
    [InlineData("上海", "东新区", "310115")]
    [InlineData("北京", "景山区", "110107")]
    [InlineData("合肥", "高新区", "340176")]
    [InlineData("长春", "净月高新技术产业开发区", "220172")]
    [InlineData("成都", "高新区", "510100")]
    [InlineData("东莞", "南城区", "441900")]
    [InlineData("东莞", "东城区", "441900")]
    [InlineData("香港", null, "810000")]
    [InlineData("440100", "440103", "440103")]
    [InlineData("440103001", null, "440103001")]
    public void Names_lead_to_codes(string city, string? district, string code)
    {
        Assert.True(PlaceText.Read(city, district, null).TryGet(out var place, out var fault), fault?.Text.Expected);
        Assert.Equal((code, null), (place.Code.ToString(), place.Unread));
    }

    [Theory]
    [InlineData("朝阳区", "110105", "220104")]
    [InlineData("城中区", "450202", "630103")]
    public void A_name_of_several_places_is_reported_with_all_of_them(string text, params string[] candidates)
    {
        Assert.False(PlaceText.Read(text).TryGet(out _, out var fault));
        Assert.True(fault.IsAmbiguous);
        Assert.Equal(candidates, fault.Candidates.Select(static code => code.ToString()));
    }

    [Fact]
    public void Outside_a_city_field_Jilin_may_be_province_or_city()
    {
        Assert.False(PlaceText.Read("吉林").TryGet(out _, out var fault));
        Assert.Equal(["220000", "220200"], fault.Candidates.Select(static code => code.ToString()));
    }

    [Fact]
    public void A_district_of_another_city_makes_both_uncertain()
    {
        Assert.False(PlaceText.Read("上海", "天河区", "上海-天河区").TryGet(out _, out var fault));
        Assert.Equal(["440106"], fault.Candidates.Select(static code => code.ToString()));
    }

    [Fact]
    public void The_free_text_serves_where_the_fields_do_not()
    {
        Assert.True(PlaceText.Read("青岛", "", "青岛-市北区").TryGet(out var place, out _));
        Assert.Equal("370203", place.Code.ToString());
    }

    [Fact]
    public void What_no_list_knows_is_left_beside_the_city()
    {
        Assert.True(PlaceText.Read("厦门", "前埔软件城", null).TryGet(out var place, out _));
        Assert.Equal(("350200", "前埔软件城"), (place.Code.ToString(), place.Unread));
    }

    [Theory]
    [InlineData("白云区钟落潭镇良田中路", "440111")]
    [InlineData("广州市荔湾区西华路", "440103")]
    [InlineData("白云大道北", "440100")]
    public void An_address_narrows_a_city_by_full_names_only(string address, string code) =>
        Assert.Equal(code, PlaceText.Narrow(DistrictCode.Parse("440100"), address).ToString());

    [Theory]
    [InlineData("全国", false)]
    [InlineData("海外", false)]
    [InlineData(" ", false)]
    [InlineData("广州", true)]
    public void Some_words_name_no_place(string text, bool names) => Assert.Equal(names, PlaceText.NamesPlace(text));

    [Fact]
    public void Every_place_is_found_under_its_display_name()
    {
        var missed = DistrictGazetteer.Prc2023.Codes
            .Where(static code => code.Level == DistrictLevel.County && code.Number % 100 < 71)
            .Where(static code => !PlaceText.Read(DistrictGazetteer.Prc2023.DisplayName(code)).TryGet(out var place, out _) || place.Code.Region != code.Region)
            .Select(static code => DistrictGazetteer.Prc2023.DisplayName(code)).ToList();

        Assert.Empty(missed);
    }

    [Fact]
    public void Any_text_gives_a_place_or_a_fault() =>
        Prop.ForAll<string, string>(static (city, district) => PlaceText.Read(city, district, null).TryGet(out _, out var fault) || fault is not null).QuickCheckThrowOnFailure();
}
