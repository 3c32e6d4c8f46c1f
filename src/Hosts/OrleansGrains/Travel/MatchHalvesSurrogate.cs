using Jiuye.Matching;

namespace Jiuye.OrleansGrains;

/// <summary>The two halves of a match on the wire.</summary>
[GenerateSerializer]
[Alias("jiuye.MatchHalves")]
internal struct MatchHalvesSurrogate
{
    [Id(0)]
    public double Seeker;
    [Id(1)]
    public double SeekerWeight;
    [Id(2)]
    public double Posting;
    [Id(3)]
    public double PostingWeight;

    /// <summary>Turns the one into the other.</summary>
    [RegisterConverter]
    internal sealed class Converter : IConverter<MatchHalves, MatchHalvesSurrogate>
    {
        public MatchHalves ConvertFromSurrogate(in MatchHalvesSurrogate surrogate) => new(surrogate.Seeker, surrogate.SeekerWeight, surrogate.Posting, surrogate.PostingWeight);

        public MatchHalvesSurrogate ConvertToSurrogate(in MatchHalves value) => new() { Seeker = value.Seeker, SeekerWeight = value.SeekerWeight, Posting = value.Posting, PostingWeight = value.PostingWeight };
    }
}
