using FsCheck;
using FsCheck.Fluent;
using Jiuye.Casework.Tests.Offices;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Supervision;

/// <summary>Who is drawn for checking.</summary>
public sealed class CheckSampleTests
{
    private static Gen<CheckItem[]> Records { get; } =
        (from record in Gen.Elements(Enum.GetValues<CheckedRecord>())
         from id in Gen.Choose(1, 400)
         from office in Gen.Choose(0, 5)
         select new CheckItem(record, FormattableString.Invariant($"r{id}"), office == 0 ? null : DistrictCode.FromNumber(110_113_000 + office)))
        .ListOf().Select(static items => items.DistinctBy(static item => (item.Record, item.Id)).ToArray());

    [Fact]
    [Trait("Requirement", "R-586")]
    public void The_upper_office_samples_five_kinds_of_records_in_Beijing()
    {
        Assert.Equal(
            [CheckedRecord.PersonalLedger, CheckedRecord.NeedProfile, CheckedRecord.Posting, CheckedRecord.EmployerLedger, CheckedRecord.DemandProfile],
            CheckedRecords.SampledBy(Policy.Named("beijing-2018")));
        Assert.Empty(CheckedRecords.SampledBy(Policy.Named("harbin-2010")));
    }

    [Fact]
    [Trait("Requirement", "R-586")]
    public void Every_office_with_a_record_has_its_share_of_every_kind_drawn_and_at_least_one() => Prop.ForAll(Records.ToArbitrary(), items =>
    {
        var drawn = CheckSample.Draw(items, new() { Seed = 7, SharePercent = 10 });

        foreach (var stratum in items.GroupBy(item => (item.Record, item.Office)))
        {
            var size = (stratum.Count() + 9) / 10;
            Assert.Equal(size, drawn.Count(item => (item.Record, item.Office) == stratum.Key));
        }

        Assert.Subset(items.ToHashSet(), drawn.ToHashSet());
        Assert.Equal(drawn.Count, drawn.Distinct().Count());
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-586")]
    public void Who_is_drawn_depends_on_no_order_and_on_no_record_elsewhere() => Prop.ForAll(Records.ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), (items, at) =>
    {
        var plan = new CheckPlan { Seed = 20_260_331, SharePercent = 10 };
        var office = DistrictCode.FromNumber(110_113_000 + at);

        var all = CheckSample.Draw(items, plan);

        Assert.Equal(all, CheckSample.Draw(items.Reverse(), plan));
        Assert.Equal(all.Where(item => item.Office == office), CheckSample.Draw(items.Where(item => item.Office == office), plan));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_record_more_of_the_same_office_changes_at_most_one_place() => Prop.ForAll(Gen.Choose(1, 300).ToArbitrary(), count =>
    {
        var plan = new CheckPlan { Seed = 3, SharePercent = 10 };
        CheckItem[] items = [.. Enumerable.Range(0, count).Select(at => new CheckItem(CheckedRecord.Posting, FormattableString.Invariant($"p{at}"), Places.StreetA))];

        var (before, after) = (CheckSample.Draw(items[..^1], plan), CheckSample.Draw(items, plan));

        Assert.True(before.Except(after).Count() <= 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Over_many_seeds_everybody_is_drawn_equally_often()
    {
        CheckItem[] items = [.. Enumerable.Range(0, 50).Select(at => new CheckItem(CheckedRecord.PersonalLedger, FormattableString.Invariant($"s{at}"), Places.StreetA))];

        var times = Enumerable.Range(0, 4_000).SelectMany(seed => CheckSample.Draw(items, new() { Seed = seed, SharePercent = 10 })).CountBy(item => item.Id).ToDictionary();

        // Each in 4,000 × 5/50 = 400 samples, standard deviation 19: beyond 5 of them by chance in fewer than one of 30,000 tests.
        Assert.Equal(50, times.Count);
        Assert.All(times.Values, count => Assert.InRange(count, 305, 495));
    }

    [Fact]
    [Trait("Requirement", "R-616")]
    public void Of_the_trainees_of_a_claim_one_in_ten_is_called_and_the_jurisdiction_sets_the_share()
    {
        var plan = CheckPlan.Of(11, CheckedRecord.Trainee, Policy.Named("shunyi-2011"))!;
        CheckItem[] trainees = [.. Enumerable.Range(0, 57).Select(at => new CheckItem(CheckedRecord.Trainee, FormattableString.Invariant($"t{at}"), Places.StreetA))];

        Assert.Equal(10, plan.SharePercent);
        Assert.Equal(6, CheckSample.Draw(trainees, plan).Count);
        Assert.Null(CheckPlan.Of(11, CheckedRecord.PersonalLedger, Policy.Named("beijing-2018")));
    }

    [Fact]
    public void A_drawing_can_be_repeated_on_any_machine() => Assert.Equal(
        // The first eight bytes, least first, of SHA-256 over 1, 1 (64 bits each, least byte first) and "s1", by another program.
        0x588E_9C6C_ED9C_C62BUL,
        CheckSample.NumberOf(new(CheckedRecord.PersonalLedger, "s1", Places.StreetA), 1));

    [Fact]
    public void A_record_listed_twice_or_a_share_out_of_range_is_refused()
    {
        var item = new CheckItem(CheckedRecord.Posting, "p1", Places.StreetA);

        Assert.Throws<ArgumentException>(() => CheckSample.Draw([item, item], new() { Seed = 1, SharePercent = 10 }));
        Assert.Throws<ArgumentException>(() => CheckSample.Draw([item, item with { Office = Places.StreetB }], new() { Seed = 1, SharePercent = 10 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => CheckSample.Draw([item], new() { Seed = 1, SharePercent = 0 }));
    }
}
