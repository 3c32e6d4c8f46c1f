using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Engine;

/// <summary>What the seeds ask of bringing persons and postings together, seen from the counter.</summary>
public sealed class PlacementTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 3, 2);

    private static readonly DistrictCode Here = DistrictCode.Parse("440106");

    private static readonly DistrictCode Elsewhere = DistrictCode.Parse("440105");

    private readonly DistrictEngine engine = DistrictEngine.InMemory(Policy.Named("jiuye-default"));

    public void Dispose() => engine.Dispose();

    [Fact]
    [Trait("Requirement", "R-210")]
    public void Postings_that_any_office_collected_are_one_pool()
    {
        engine.Apply([Posting("street-a") with { Source = "street-a" }, Posting("street-b") with { Source = "street-b" }, Posting("district") with { Source = "district" }]);
        engine.Apply([Seeker("s")]);

        Assert.Equal(["district", "street-a", "street-b"], Offered("s").Order());
    }

    [Fact]
    [Trait("Requirement", "R-217")]
    [Trait("Requirement", "R-248")]
    public void An_employer_gets_the_candidates_who_have_what_the_post_needs_and_nobody_else()
    {
        engine.Apply([Posting("p") with { Certificates = ["电工证"], MinimumEducation = EducationLevel.UpperSecondary }]);
        engine.Apply(
        [
            Seeker("fits") with { Certificates = ["电工证"], Education = EducationLevel.JuniorCollege },
            Seeker("no-certificate") with { Certificates = [], Education = EducationLevel.JuniorCollege },
            Seeker("no-schooling") with { Certificates = ["电工证"], Education = EducationLevel.Primary },
            Seeker("gone") with { Certificates = ["电工证"], Education = EducationLevel.JuniorCollege, ClosedOn = AsOf },
        ]);

        Assert.Equal(["fits"], engine.RecommendSeekers(new("p"), 10, AsOf).Select(static one => one.Seeker.Id.Value));
    }

    [Fact]
    [Trait("Requirement", "R-226")]
    public void Whoever_is_hard_to_employ_and_has_the_skill_a_post_needs_comes_first_to_that_post()
    {
        engine.Apply([Posting("any"), Posting("welding") with { Skills = ["氩弧焊"] }]);
        engine.Apply([Seeker("s") with { IsRecognisedHardToEmploy = true, Skills = ["氩弧焊"] }]);

        Assert.Equal("welding", Offered("s")[0]);
    }

    [Fact]
    [Trait("Requirement", "R-241")]
    public void The_library_is_searched_with_the_record_as_it_stands_after_every_change()
    {
        engine.Apply([Posting("electrician"), Posting("cook") with { Title = "中餐厨师" }]);
        engine.Apply([Seeker("s")]);
        Assert.Equal("electrician", Offered("s")[0]);

        engine.Apply([Seeker("s") with { WantedJobs = ["厨师"] }]);

        Assert.Equal("cook", Offered("s")[0]);
    }

    [Fact]
    [Trait("Requirement", "R-256")]
    public void Whoever_must_work_nearby_gets_the_postings_of_the_place_only()
    {
        engine.Apply([Posting("near"), Posting("far") with { District = Elsewhere }]);
        engine.Apply([Seeker("s") with { IsRecognisedHardToEmploy = true, WantedDistricts = [Here] }]);

        Assert.Equal(["near"], Offered("s"));
    }

    private string[] Offered(string seeker) => [.. engine.RecommendPostings(new(seeker), 10, AsOf).Select(static one => one.Posting.Id.Value)];

    private static JobPosting Posting(string id) => new() { Id = new(id), Title = "电工", District = Here };

    private static JobSeeker Seeker(string id) => new() { Id = new(id), District = Here, WantedJobs = ["电工"] };
}
