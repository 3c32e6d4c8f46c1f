using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>A district's code on the wire: its digits as a number; 0 is no place.</summary>
[GenerateSerializer]
[Alias("jiuye.DistrictCode")]
internal struct DistrictCodeSurrogate
{
    [Id(0)]
    public int Number;

    /// <summary>Turns the one into the other.</summary>
    [RegisterConverter]
    internal sealed class Converter : IConverter<DistrictCode, DistrictCodeSurrogate>
    {
        public DistrictCode ConvertFromSurrogate(in DistrictCodeSurrogate surrogate) => surrogate.Number == 0 ? default : DistrictCode.FromNumber(surrogate.Number);

        public DistrictCodeSurrogate ConvertToSurrogate(in DistrictCode value) => new() { Number = value.Number };
    }
}
