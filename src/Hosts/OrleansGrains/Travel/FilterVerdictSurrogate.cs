using Jiuye.Matching;

namespace Jiuye.OrleansGrains;

/// <summary>Why a filter excludes a pair, on the wire.</summary>
[GenerateSerializer]
[Alias("jiuye.FilterVerdict")]
internal struct FilterVerdictSurrogate
{
    [Id(0)]
    public HardFilter Filter;
    [Id(1)]
    public double Shortfall;
    [Id(2)]
    public ShortfallUnit Unit;
    [Id(3)]
    public string[] Missing;

    /// <summary>Turns the one into the other.</summary>
    [RegisterConverter]
    internal sealed class Converter : IConverter<FilterVerdict, FilterVerdictSurrogate>
    {
        public FilterVerdict ConvertFromSurrogate(in FilterVerdictSurrogate surrogate) => new(surrogate.Filter, surrogate.Shortfall, surrogate.Unit) { Missing = surrogate.Missing };

        public FilterVerdictSurrogate ConvertToSurrogate(in FilterVerdict value) => new() { Filter = value.Filter, Shortfall = value.Shortfall, Unit = value.Unit, Missing = [.. value.Missing] };
    }
}
