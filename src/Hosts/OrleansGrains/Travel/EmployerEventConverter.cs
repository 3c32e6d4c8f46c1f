using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Turns a <see cref="EmployerEvent"/> into what goes over the wire and back.</summary>
[RegisterConverter]
internal sealed class EmployerEventConverter : IConverter<EmployerEvent, LedgerEntrySurrogate>
{
    public EmployerEvent ConvertFromSurrogate(in LedgerEntrySurrogate surrogate) => surrogate.To<EmployerEvent>();

    public LedgerEntrySurrogate ConvertToSurrogate(in EmployerEvent value) => LedgerEntrySurrogate.Of(value);
}
