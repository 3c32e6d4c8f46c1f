using System.Globalization;
using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.FairEventKind;

namespace Jiuye.Simulation;

/// <summary>Job fairs of half a year up to three weeks ahead: one a fortnight in each city, every third a special one.</summary>
internal sealed class FairHistory(MarketModel model)
{
    private const int DaysBetween = 14;
    private const int DaysBack = 182;
    private const int DaysAhead = 21;
    private const int MostEmployers = 12;

    private static readonly int FairsACity = ((DaysBack + DaysAhead) / DaysBetween) + 1;

    /// <summary>How many fairs there are.</summary>
    internal long Count => (long)FairsACity * model.Places.Cities.Count;

    /// <summary>One fair's entries, in the order of their days.</summary>
    internal IEnumerable<LedgerEntry> Of(long index)
    {
        var random = new RecordRandom(model.Seed, RandomStream.Fair, index);
        var city = model.Places.Cities[(int)(index / FairsACity)];
        var (fair, number) = (new FairId(string.Create(CultureInfo.InvariantCulture, $"F{index + 1:D9}")), (int)(index % FairsACity));
        var held = model.AsOf.AddDays((number * DaysBetween) - DaysBack);
        var entries = new List<FairEvent>();
        Add(held.AddDays(-random.NextBetween(20, 26)), Applied, 1, ref random);
        Add(held.AddDays(-18), FileOpened, 0.9, ref random);
        entries.Add(new(fair, held.AddDays(-16), Accepted) { Office = city.Counties[0], Until = held, Note = number % 3 == 0 ? "special" : "regular" });
        Add(held.AddDays(-random.NextBetween(1, 6)), Published, 0.9, ref random);
        if (number % 3 == 0)
            Add(held.AddDays(-random.NextBetween(2, 8)), SeekersEnrolled, 0.85, ref random, random.NextBetween(10, 80));
        Add(held, Held, 1, ref random);
        Add(held, ProcessRecorded, 0.85, ref random);
        AddResults(held, ref random);
        return entries.Where(entry => entry.On <= model.AsOf).OrderBy(static entry => entry.On);

        void Add(DateOnly on, FairEventKind kind, double chance, ref RecordRandom own, int? count = null)
        {
            if (own.NextChance(chance))
                entries.Add(new(fair, on, kind) { Office = city.Counties[0], Count = count });
        }

        void AddResults(DateOnly day, ref RecordRandom own)
        {
            for (var employer = own.NextBetween(4, MostEmployers); employer > 0; employer--)
                AddEmployer(new(string.Create(CultureInfo.InvariantCulture, $"{fair.Value}-E{employer:00}")), day, ref own);
            Add(day.AddDays(own.NextBetween(1, 4)), FeedbackEntered, 0.8, ref own);
            Add(day.AddDays(own.NextBetween(2, 8)), IntentionsFollowedUp, 0.75, ref own);
            Add(day.AddDays(own.NextBetween(20, 34)), StartsFollowedUp, 0.7, ref own);
        }

        void AddEmployer(EmployerId employer, DateOnly day, ref RecordRandom own)
        {
            entries.Add(new(fair, day.AddDays(-7), EmployerAdmitted) { Office = city.Counties[0], Employer = employer });
            if (!own.NextChance(0.8))
                return;
            var intentions = own.NextBetween(0, 9);
            entries.Add(new(fair, day.AddDays(1), SlipReceived) { Office = city.Counties[0], Employer = employer });
            entries.Add(new(fair, day.AddDays(2), IntentionsLearned) { Office = city.Counties[0], Employer = employer, Count = intentions });
            entries.Add(new(fair, day.AddDays(25), StartsLearned) { Office = city.Counties[0], Employer = employer, Count = own.NextBetween(0, intentions) });
        }
    }
}
