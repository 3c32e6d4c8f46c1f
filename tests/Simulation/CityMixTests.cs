using System.IO.Compression;
using System.Text;
using Jiuye.Simulation;
using Jiuye.Vocabulary;

namespace Simulation.Tests;

public class CityMixTests
{
    [Fact]
    public void Cities_are_named_or_coded_and_weighed()
    {
        var mix = CityMix.Parse("广州:3, 深圳市:1.5,110105");

        Assert.Equal(["440100", "440300", "110000"], mix.Select(share => share.City.ToString()));
        Assert.Equal([3, 1.5, 1], mix.Select(share => share.Weight));
        Assert.Equal(DistrictCode.Parse("110105"), mix[2].District);
    }

    [Theory]
    [InlineData("亚特兰蒂斯")]
    [InlineData("广州:0")]
    [InlineData("广州:many")]
    [InlineData("999999")]
    public void What_is_no_city_or_no_weight_is_refused_by_name(string list) =>
        Assert.Contains(list.Split(':')[0], Assert.Throws<ArgumentException>(() => CityMix.Parse(list)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_postings_file_lends_its_mix_of_cities()
    {
        using var folder = new TemporaryFolder();
        using (var file = new GZipStream(File.Create(folder.Inner("p.jsonl.gz")), CompressionLevel.Fastest))
            file.Write(Encoding.UTF8.GetBytes("{\"city\":\"广州\"}\n{\"city\":\"广州\",\"district\":\"天河区\"}\n{\"district\":\"310115\"}\n{\"city\":\"\"}\nnot json\n"));

        var mix = CityMix.FromPostings([folder.Inner("p.jsonl.gz")], out var unplaced);

        Assert.Equal([new CityShare(DistrictCode.Parse("310000"), 1), new CityShare(DistrictCode.Parse("440100"), 2)], mix);
        Assert.Equal(2, unplaced);
    }

    [Fact]
    public void A_file_without_a_city_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Inner("p.jsonl"), "{\"title\":\"保安\"}\n");

        Assert.Throws<InvalidDataException>(() => CityMix.FromPostings([folder.Inner("p.jsonl")], out _));
    }

    [Fact]
    public void Records_spread_over_the_cities_as_asked()
    {
        var model = Markets.Model();
        var shares = Enumerable.Range(0, 20_000).Select(i => model.Postings.Glance(i).City).CountBy(city => city).ToDictionary(pair => pair.Key, pair => pair.Value / 20_000.0);

        Assert.InRange(shares[0], 0.58, 0.62);
        Assert.InRange(shares[1], 0.18, 0.22);
        Assert.All(Enumerable.Range(0, 500).Select(i => model.Postings.Make(i)).Where(p => p.City == 2), p => Assert.Equal(0, p.County));
    }
}
