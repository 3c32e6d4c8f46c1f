using Jiuye.Vocabulary;
using Orleans.Concurrency;

namespace Jiuye.OrleansGrains;

/// <summary>Asks the districts of a city and puts their answers together.</summary>
[GrainType("jiuye.city")]
[StatelessWorker]
internal sealed class CityGrain(IRecordStore store, Policy policy, GrainDoor door) : Grain, ICityGrain
{
    private DistrictCode City => JiuyeGrains.DistrictOf(this.GetPrimaryKeyLong());

    public async Task<CityList> RecommendPostingsAsync(DistrictCode home, SeekerId seeker, DistrictCode[] districts, ListQuestion question)
    {
        door.Demand(GrainScope.Read, home);
        question.Check();
        foreach (var district in districts)
        {
            if (!City.Contains(district))
                throw new DistrictFaultException(DistrictFault.Question, $"districts '{district}': expected districts of {City}.");
            door.Demand(GrainScope.Read, district);
        }

        if (districts.Length == 0)
            door.Demand(GrainScope.Read, City);
        IReadOnlyCollection<DistrictCode> asked = districts.Length > 0 ? districts.ToHashSet() : await DistrictsAsync();
        var person = await GrainFactory.GetGrain<IDistrictNeighbour>(home.Number).SeekerAsync(seeker, question.SeenRow);
        // The row is one of the home district's log.
        var answers = await Task.WhenAll(asked.Select(district => AskAsync(district, person, district == home ? question : question with { SeenRow = 0 })));
        return new(
            [.. answers.SelectMany(static answer => answer.Found).OrderByDescending(static one => one.Score).ThenBy(static one => one.District).ThenBy(static one => one.Posting).Take(question.Top)],
            [.. answers.Select(static answer => answer.Missing).OfType<MissingDistrict>().OrderBy(static one => one.District)]);
    }

    public async Task<CityCounts?> CountAsync(DateOnly? day)
    {
        if (await NightAsync(day) is not { } night)
            return null;
        var counts = night.Counts;
        return new(night.Date, [.. night.Districts], MissingOf(night), counts.Postings, counts.OpenPostings, counts.Openings, counts.Seekers, counts.Seeking);
    }

    public async Task<CityTable?> TableAsync(string name, DateOnly? day)
    {
        if (!AreaNight.TableNames.Contains(name, StringComparer.Ordinal))
            throw new DistrictFaultException(DistrictFault.Question, $"There is no such table; expected one of {string.Join(", ", AreaNight.TableNames)}.");
        if (await NightAsync(day) is not { } night)
            return null;
        using var csv = new MemoryStream();
        await Task.Run(() => night.WriteCsv(name, csv));
        return new(night.Date, [.. night.Districts], MissingOf(night), csv.ToArray());
    }

    private static MissingDistrict[] MissingOf(AreaNight night) => [.. night.Missing.Select(static one => new MissingDistrict(one.District, one.Reason))];

    private async Task<AreaNight?> NightAsync(DateOnly? day)
    {
        door.Demand(GrainScope.Read, City);
        var nights = (await DistrictsAsync()).Select(district => GrainFactory.GetGrain<INightNeighbour>(district.Number)).ToList();
        if ((day ?? (await Task.WhenAll(nights.Select(static night => night.LastDayAsync()))).Max()) is not { } date)
            return null;
        var parts = await Task.WhenAll(nights.Select(night => night.CountsAsync(date)));
        // A null that became memory would be empty, and not none.
        return await Task.Run(() => AreaNight.Of(parts.Select(part => new DistrictNight(part.District, date, part.Packed is { } packed ? new ReadOnlyMemory<byte>(packed) : default(ReadOnlyMemory<byte>?), part.Missing)), date, policy));
    }

    private async Task<(RecommendedPosting[] Found, MissingDistrict? Missing)> AskAsync(DistrictCode district, JobSeeker person, ListQuestion question)
    {
        try
        {
            return (await GrainFactory.GetDistrict(district).RecommendPostingsToAsync(person, question), null);
        }
        catch (DistrictFaultException problem)
        {
            return ([], new(district, $"{problem.Fault}"));
        }
        catch (Exception problem) when (problem is TimeoutException or OrleansException)
        {
            // Its silo went or does not answer; the others' postings stand, and whoever asks reads what is not among them.
            return ([], new(district, "NoAnswer"));
        }
    }

    private async Task<IReadOnlyCollection<DistrictCode>> DistrictsAsync()
    {
        try
        {
            return [.. (await store.DistrictsAsync()).Where(City.Contains)];
        }
        catch (StoreException problem)
        {
            throw DistrictFaultException.Of(problem);
        }
    }
}
