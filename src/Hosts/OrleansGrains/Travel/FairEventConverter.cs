using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Turns a <see cref="FairEvent"/> into what goes over the wire and back.</summary>
[RegisterConverter]
internal sealed class FairEventConverter : IConverter<FairEvent, LedgerEntrySurrogate>
{
    public FairEvent ConvertFromSurrogate(in LedgerEntrySurrogate surrogate) => surrogate.To<FairEvent>();

    public LedgerEntrySurrogate ConvertToSurrogate(in FairEvent value) => LedgerEntrySurrogate.Of(value);
}
