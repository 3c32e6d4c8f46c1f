using Jiuye.Matching.Learning.Ranking;
using Jiuye.Tests.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Learning;

public sealed class PairFeatureTests
{
    [Fact]
    public void Sex_ethnicity_household_registration_religion_and_age_change_no_feature()
    {
        var market = Markets.Of(new(11), 40, 40);
        var other = market with { Seekers = [.. market.Seekers.Select(static seeker => seeker with { Age = 16 + ((seeker.Age ?? 20) % 40), Protected = new() { Gender = "女", Ethnicity = "回族", Religion = "无", HouseholdRegistration = (HouseholdRegistrationType)2 } })] };

        Assert.Equal(Rows(market), Rows(other));
    }

    [Fact]
    public void Every_feature_belongs_to_one_family_and_every_family_has_one()
    {
        var places = Enum.GetValues<FeatureFamily>().Select(PairFeatures.Of).ToArray();

        Assert.Equal(Enumerable.Range(0, PairFeatures.All.Count), places.SelectMany(static of => of).Order());
        Assert.DoesNotContain(places, static of => of.Length == 0);
        Assert.Equal(PairFeatures.Count, PairFeatures.All.Count);
    }

    [Fact]
    public void No_feature_is_infinite_and_the_declared_score_comes_with_them()
    {
        var market = Markets.Of(new(12), 60, 60);
        var engine = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);
        var history = new OutcomeHistory(market.Postings, market.Referrals);
        history.AdvanceTo(Markets.AsOf);
        var row = new double[PairFeatures.Count];

        foreach (var (seeker, posting) in market.Seekers.Zip(market.Postings))
        {
            Assert.Equal(engine.Score(seeker.Id, posting.Id, Markets.AsOf), engine.ReadPair(seeker.Id, posting.Id, history, row));
            Assert.DoesNotContain(row, double.IsInfinity);
        }
    }

    private static double[] Rows(Market market)
    {
        var engine = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);
        var history = new OutcomeHistory(market.Postings, market.Referrals);
        history.AdvanceTo(Markets.AsOf);
        var found = new List<double>();
        foreach (var seeker in market.Seekers)
        {
            foreach (var posting in market.Postings)
            {
                var row = new double[PairFeatures.Count];
                engine.ReadPair(seeker.Id, posting.Id, history, row);
                found.AddRange(row);
            }
        }

        return [.. found];
    }
}
