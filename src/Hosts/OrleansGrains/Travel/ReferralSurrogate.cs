using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>A referral on the wire: its line (<see cref="RecordBody"/>).</summary>
[GenerateSerializer]
[Alias("jiuye.Referral")]
internal struct ReferralSurrogate
{
    [Id(0)]
    public byte[] Line;

    /// <summary>Turns the one into the other.</summary>
    [RegisterConverter]
    internal sealed class Converter : IConverter<Referral, ReferralSurrogate>
    {
        public Referral ConvertFromSurrogate(in ReferralSurrogate surrogate) => RecordLine.Referral(surrogate.Line);

        public ReferralSurrogate ConvertToSurrogate(in Referral value) => new() { Line = RecordBody.Of(value) };
    }
}
