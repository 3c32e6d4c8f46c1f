using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Turns a <see cref="CaseEvent"/> into what goes over the wire and back.</summary>
[RegisterConverter]
internal sealed class CaseEventConverter : IConverter<CaseEvent, LedgerEntrySurrogate>
{
    public CaseEvent ConvertFromSurrogate(in LedgerEntrySurrogate surrogate) => surrogate.To<CaseEvent>();

    public LedgerEntrySurrogate ConvertToSurrogate(in CaseEvent value) => LedgerEntrySurrogate.Of(value);
}
