using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Training;

public sealed class TrainingSurveyTests
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly OccupationCode Cook = OccupationCode.Parse("4-03-02-01");

    private static readonly DistrictCode East = DistrictCode.Parse("110113001");

    [Fact]
    [Trait("Requirement", "R-580")]
    public void A_community_reports_who_was_asked_who_wants_what_and_which_forms_are_not_complete()
    {
        TrainingWish whole = new(new("s1"), AsOf) { Wants = true, Trade = Cook, AvailableFrom = AsOf, Sessions = TrainingSessions.Evening, Community = East };

        var needs = Assert.Single(TrainingSurvey.ByCommunity(
            [whole, whole with { Seeker = new("s2"), Sessions = TrainingSessions.None }, new(new("s3"), AsOf) { Wants = false, Community = East }, new(new("s4"), AsOf) { Community = East }], AsOf));

        Assert.Equal((4, 2, 1, 2), (needs.Asked, needs.Willing, needs.Unwilling, needs.Incomplete));
        Assert.Equal((Cook, 2), (Assert.Single(needs.Wished).Aim.Trade, needs.Wished[0].Persons));
    }

    [Fact]
    [Trait("Requirement", "R-580")]
    public void A_form_names_what_it_leaves_blank()
    {
        Assert.Equal(["是否愿意参加培训"], new TrainingWish(new("s1"), AsOf).Blank().Select(static blank => blank.Zh));
        Assert.Equal(3, new TrainingWish(new("s1"), AsOf) { Wants = true }.Blank().Count);
        Assert.Empty(new TrainingWish(new("s1"), AsOf) { Wants = false }.Blank());
    }

    [Fact]
    public void The_last_form_counts_and_those_of_later_days_do_not_yet()
    {
        TrainingWish[] forms = [new(new("s1"), AsOf) { Wants = true }, new(new("s1"), AsOf.AddDays(-9)) { Wants = false }, new(new("s1"), AsOf.AddDays(1)) { Wants = false }];

        Assert.True(TrainingSurvey.Latest(forms, AsOf)[new("s1")].Wants);
    }
}
