using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The labour market's figures by occupation and place, and which of them concern a person.</summary>
/// <remarks>Immutable and thread-safe. Of the occupation wanted most, the own county and city come first, from the occupation up to its major group;
/// then the province and everywhere in the same way. Each of the two figures is looked for on its own.</remarks>
public sealed class LocalMarket
{
    private readonly Dictionary<(OccupationCode Occupation, DistrictCode? District), LocalMarketFigure> figures;
    private readonly DateOnly? countedUpTo;

    /// <summary>Creates a market.</summary>
    /// <param name="figures">The figures, one for an occupation and place.</param>
    /// <param name="countedUpTo">The day up to which they were counted; null where not known.</param>
    /// <exception cref="ArgumentException">Two figures are of the same occupation and place.</exception>
    public LocalMarket(IEnumerable<LocalMarketFigure> figures, DateOnly? countedUpTo)
    {
        ArgumentNullException.ThrowIfNull(figures);
        this.countedUpTo = countedUpTo;
        this.figures = [];
        foreach (var figure in figures)
        {
            if (!this.figures.TryAdd((figure.Occupation, figure.District), figure))
                throw new ArgumentException($"Two figures are of occupation {figure.Occupation} in {Name(figure.District)}: expected one.", nameof(figures));
        }
    }

    /// <summary>The figures that concern a person; unknown where no occupation is wanted or none fits.</summary>
    public LocalMarketFacts For(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        if (seeker.WantedOccupations.Count == 0)
            return LocalMarketFacts.Unknown;
        var wanted = seeker.WantedOccupations[0];
        return new()
        {
            OpeningsPerSeeker = Nearest(wanted, seeker.District, static figure => figure.OpeningsPerSeeker),
            MedianWage = Nearest(wanted, seeker.District, static figure => figure.MedianWage),
            CountedUpTo = countedUpTo,
        };
    }

    private T? Nearest<T>(OccupationCode wanted, DistrictCode? district, Func<LocalMarketFigure, T?> read)
        where T : struct
    {
        ReadOnlySpan<DistrictCode?> near = [district?.County, district?.Region];
        ReadOnlySpan<DistrictCode?> far = [district?.Province, null];
        return (district is null ? null : Nearest(wanted, near, read)) ?? Nearest(wanted, far, read);
    }

    private T? Nearest<T>(OccupationCode wanted, ReadOnlySpan<DistrictCode?> places, Func<LocalMarketFigure, T?> read)
        where T : struct
    {
        for (OccupationCode? occupation = wanted; occupation is { } code; occupation = code.Parent)
        {
            foreach (var place in places)
            {
                if (figures.TryGetValue((code, place), out var figure) && read(figure) is { } value)
                    return value;
            }
        }

        return null;
    }

    private static string Name(DistrictCode? district) => district?.ToString() ?? "all places";
}
