namespace EndToEnd.Tests;

/// <summary>What a night offers to whom.</summary>
public class NightlyOffersTests(Night night) : IClassFixture<Night>
{
    [Fact]
    [Trait("Requirement", "R-221")]
    public void Each_person_has_as_many_lines_as_are_owed_and_no_posting_twice()
    {
        var lines = File.ReadAllLines(Path.Combine(night.Undisturbed, "offers.csv"));
        var heading = lines[0].Split(',');
        int Column(string name) => Array.IndexOf(heading, name);

        var bySeeker = lines.Skip(1).Select(static line => line.Split(',')).GroupBy(fields => fields[Column("seeker")]).ToList();

        Assert.True(bySeeker.Count > 20, $"{bySeeker.Count} persons are too few to prove anything");
        Assert.All(bySeeker, person =>
        {
            var first = person.First();
            Assert.Equal(int.Parse(first[Column("asked")]) - int.Parse(first[Column("offered_before")]), person.Count());
            Assert.All(person, fields => Assert.True(fields[Column("posting")].Length > 0 ^ fields[Column("shortage")].Length > 0));
            Assert.Distinct(person.Select(fields => fields[Column("posting")]).Where(static posting => posting.Length > 0));
        });
    }
}
