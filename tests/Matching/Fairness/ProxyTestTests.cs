using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Fairness;

public sealed class ProxyTestTests
{
    private static readonly AuditedFact Sex = AuditedFacts.All([35])[0];

    // A feature that is one standard deviation higher for one group tells a pair of them apart with Φ(1/√2) = .760.
    [Fact]
    public void A_planted_proxy_is_named_and_measured()
    {
        var (people, values) = Planted(4000, 1);

        var told = new ProxyTest(["noise", "proxy"], people, values).Of(Sex).Single();

        Assert.Equal("proxy", told.Feature);
        Assert.Equal(0.760, told.FeatureArea, 0.02);
        Assert.Equal(0.760, told.Area!.Value, 0.02);
        Assert.InRange(0.760, told.Low, told.High);
    }

    [Fact]
    public void Features_that_know_nothing_tell_nothing()
    {
        var (people, values) = Planted(4000, 0);

        var told = new ProxyTest(["noise", "proxy"], people, values).Of(Sex).Single();

        Assert.Equal(0.5, told.Area!.Value, 0.03);
    }

    [Fact]
    public void A_group_too_small_to_learn_from_has_no_area()
    {
        var (people, values) = Planted(30, 1);

        Assert.Null(new ProxyTest(["noise", "proxy"], people, values).Of(Sex).Single().Area);
    }

    private static (JobSeeker[] People, double[] Values) Planted(int count, double shift)
    {
        var random = new Random(7);
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        JobSeeker[] people = [.. Enumerable.Range(0, count).Select(static number => new JobSeeker { Id = new($"s{number}"), Protected = new() { Gender = number % 2 == 0 ? "女" : "男" } })];
        return (people, [.. people.SelectMany(person => new[] { Normal(), Normal() + (person.Protected!.Gender == "女" ? shift : 0) })]);
    }
}
