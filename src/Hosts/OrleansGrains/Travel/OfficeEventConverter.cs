using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Turns a <see cref="OfficeEvent"/> into what goes over the wire and back.</summary>
[RegisterConverter]
internal sealed class OfficeEventConverter : IConverter<OfficeEvent, LedgerEntrySurrogate>
{
    public OfficeEvent ConvertFromSurrogate(in LedgerEntrySurrogate surrogate) => surrogate.To<OfficeEvent>();

    public LedgerEntrySurrogate ConvertToSurrogate(in OfficeEvent value) => LedgerEntrySurrogate.Of(value);
}
