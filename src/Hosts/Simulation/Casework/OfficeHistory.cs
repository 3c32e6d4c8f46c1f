using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.OfficeEventKind;

namespace Jiuye.Simulation;

/// <summary>The offices' own ledgers of a year: the district's and its streets', with the weekly, monthly and half-yearly work that they did.</summary>
internal sealed class OfficeHistory
{
    private const int DaysBack = 365;

    private readonly MarketModel model;
    private readonly (DistrictCode Area, bool IsStreet)[] offices;

    internal OfficeHistory(MarketModel model)
    {
        this.model = model;
        offices =
        [
            .. model.Places.Cities.SelectMany(static city => city.Counties)
                .SelectMany(static county => SimulatedOffices.Streets(county).Select(static street => (street, true)).Prepend((county, false)))
                .OrderBy(static office => office.Item1.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>How many offices there are.</summary>
    internal long Count => offices.Length;

    /// <summary>One office's entries, in the order of their days.</summary>
    internal IEnumerable<LedgerEntry> Of(long index)
    {
        var (area, isStreet) = offices[index];
        var random = new RecordRandom(model.Seed, RandomStream.OfficeWork, index);
        var opened = model.AsOf.AddDays(-DaysBack);
        var entries = new List<OfficeEvent> { new(area, opened, Opened) { Note = isStreet ? "street" : "district" } };
        if (isStreet)
        {
            Repeat(RollSent, 28, 36, 0.95, ref random);
            Repeat(NeedSurveyed, 170, 200, 0.9, ref random);
        }
        else
        {
            Repeat(HotlineReported, 6, 9, 0.95, ref random);
        }

        return entries.OrderBy(static entry => entry.On);

        void Repeat(OfficeEventKind kind, int fewest, int most, double chance, ref RecordRandom own)
        {
            for (var day = opened.AddDays(own.NextBetween(fewest, most)); day <= model.AsOf; day = day.AddDays(own.NextBetween(fewest, most)))
            {
                if (own.NextChance(chance))
                    entries.Add(new(area, day, kind));
            }
        }
    }
}
