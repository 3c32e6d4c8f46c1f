using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>A seeker's identity on the wire.</summary>
[GenerateSerializer]
[Alias("jiuye.SeekerId")]
internal struct SeekerIdSurrogate
{
    [Id(0)]
    public string Value;

    /// <summary>Turns the one into the other.</summary>
    [RegisterConverter]
    internal sealed class Converter : IConverter<SeekerId, SeekerIdSurrogate>
    {
        public SeekerId ConvertFromSurrogate(in SeekerIdSurrogate surrogate) => surrogate.Value is null ? default : new(surrogate.Value);

        public SeekerIdSurrogate ConvertToSurrogate(in SeekerId value) => new() { Value = value.Value };
    }
}
