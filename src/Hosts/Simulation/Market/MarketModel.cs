namespace Jiuye.Simulation;

/// <summary>All small tables of one simulated market; records are pure functions of it and their number.</summary>
internal sealed class MarketModel
{
    internal MarketModel(SimulationOptions options)
    {
        Seed = unchecked((ulong)options.Seed);
        AsOf = options.AsOf;
        Defects = options.Defects;
        Places = new(options.Cities ?? CityNames.DefaultMix);
        Employers = new(Seed, Places);
        Postings = new(this);
        Seekers = new(this);
    }

    internal ulong Seed { get; }

    internal DateOnly AsOf { get; }

    /// <summary>The share of rows with a planted defect, interval [0, 0.2].</summary>
    internal double Defects { get; }

    internal OccupationCatalog Catalog { get; } = OccupationCatalog.Default;

    internal IReadOnlyDictionary<string, Margin> Margins { get; } = Margin.Read("margins.tsv");

    internal SimulatedPlaces Places { get; }

    internal EmployerDirectory Employers { get; }

    internal PostingMaker Postings { get; }

    internal SeekerMaker Seekers { get; }
}
