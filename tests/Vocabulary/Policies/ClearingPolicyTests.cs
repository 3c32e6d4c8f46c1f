using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Policies;

public class ClearingPolicyTests
{
    [Fact]
    public void A_source_s_rate_counts_before_the_occupation_s_and_the_finest_occupation_before_the_rest()
    {
        var policy = Clearing("\"fill_rate\": {\"value\": 0.9, \"source\": \"city\"}, \"fill_rate_by_occupation\": {\"value\": {\"4\": 0.5, \"4-02\": 0.25}, \"source\": \"city\"}, \"fill_rate_by_source\": {\"value\": {\"fair\": 0.1}, \"source\": \"city\"}");

        Assert.Equal(10 * 0.9, policy.PlacesOf(Posting(null)), 1e-12);
        Assert.Equal(10 * 0.9, policy.PlacesOf(Posting("6-01-01-01")), 1e-12);
        Assert.Equal(10 * 0.5, policy.PlacesOf(Posting("4-01-01-01")), 1e-12);
        Assert.Equal(10 * 0.25, policy.PlacesOf(Posting("4-02-01-01")), 1e-12);
        Assert.Equal(10 * 0.1, policy.PlacesOf(Posting("4-02-01-01") with { Source = "fair" }), 1e-12);
        Assert.Equal(0.9, policy.PlacesOf(Posting(null) with { OpeningCount = null }), 1e-12);
    }

    [Theory]
    [InlineData("\"fill_rate\": {\"value\": 0, \"source\": \"x\"}", "$.clearing.fill_rate.value")]
    [InlineData("\"fill_rate_by_occupation\": {\"value\": {\"welder\": 0.5}, \"source\": \"x\"}", "$.clearing.fill_rate_by_occupation.value")]
    [InlineData("\"fill_rate_by_occupation\": {\"value\": {\"4\": 1.5}, \"source\": \"x\"}", "$.clearing.fill_rate_by_occupation.value")]
    [InlineData("\"fill_rate_by_source\": {\"value\": [0.5], \"source\": \"x\"}", "$.clearing.fill_rate_by_source.value")]
    [InlineData("\"most_given_up\": {\"value\": 1.01, \"source\": \"x\"}", "$.clearing.most_given_up.value")]
    [InlineData("\"postings_shown\": {\"value\": 0, \"source\": \"x\"}", "$.clearing.postings_shown.value")]
    public void A_rate_or_bound_that_is_none_is_refused(string settings, string path)
    {
        var fault = Assert.Single(Assert.Throws<PolicyException>(() => Clearing(settings)).Faults);

        Assert.Equal(path, fault.Path);
    }

    private static ClearingPolicy Clearing(string settings) =>
        Policy.Parse($$"""{"name": "city", "title": {"zh": "市", "en": "City"}, "extends": "jiuye-default", "clearing": { {{settings}} } }""", "city.json").Clearing;

    private static JobPosting Posting(string? occupation) => new() { Id = new("P"), Title = "工人", OpeningCount = 10, Occupation = occupation is null ? null : OccupationCode.Parse(occupation) };
}
