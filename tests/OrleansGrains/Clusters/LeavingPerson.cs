using FsCheck.Fluent;
using InProcess.Tests.Nightly;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Faults;

namespace OrleansGrains.Tests.Clusters;

/// <summary>A district with a night that names somebody who is to be erased.</summary>
internal static class LeavingPerson
{
    internal static readonly DateOnly Day = SmallDistrict.AsOf;
    internal static readonly DistrictCode District = SmallDistrict.Code;

    private static readonly SmallDistrict Records = SmallDistrict.Any.Sample(40, 100).First(static drawn => drawn is { Seekers.Length: >= 4, Postings.Length: >= 4 });

    /// <summary>Somebody who stays.</summary>
    internal static SeekerId Staying => Records.Seekers[1].Id;

    /// <summary>Writes the records, with a referral and a ledger of each person, and has the night made by the district's grain.</summary>
    internal static async Task MakeNightAsync(IClusterClient client, params SeekerId[] leaving)
    {
        await SiloTraffic.RetriedAsync(() => client.GetDistrict(District).ApplyAsync(new("all")
        {
            Postings = Records.Postings,
            Seekers = [.. Records.Seekers, .. leaving.Select(static id => Records.Seekers[0] with { Id = id })],
            Referrals = [.. Records.Referrals, .. leaving.Select(static id => new Referral(id, Records.Postings[0].Id, Day.AddDays(-2), ReferralOutcome.Pending, null))],
            Entries = [.. Records.Entries, .. leaving.Select(static id => new CaseEvent(id, Day.AddDays(-60), CaseEventKind.Recommended) { Number = 1 })],
        }));
        await UntilAsync(async () =>
        {
            await SiloTraffic.RetriedAsync(async () =>
            {
                await client.GetNights(District).BeginAsync(Day);
                return true;
            });
            return (await SiloTraffic.RetriedAsync(() => client.GetNights(District).FindAsync(Day))).State == NightState.Done;
        });
    }

    /// <summary>Asks until the answer says that the nights are clean.</summary>
    internal static Task CleanAsync(IClusterClient client, SeekerId person) => UntilAsync(async () =>
        (await SiloTraffic.RetriedAsync(() => client.GetDistrict(District).ErasePersonAsync(person))).Nights == ErasureReach.Clean);

    internal static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var attempt = 0; !await holds(); attempt++)
        {
            Assert.True(attempt < 3_000, "It did not come about within five minutes.");
            await Task.Delay(100);
        }
    }
}
