using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Turns a <see cref="LoanEvent"/> into what goes over the wire and back.</summary>
[RegisterConverter]
internal sealed class LoanEventConverter : IConverter<LoanEvent, LedgerEntrySurrogate>
{
    public LoanEvent ConvertFromSurrogate(in LedgerEntrySurrogate surrogate) => surrogate.To<LoanEvent>();

    public LedgerEntrySurrogate ConvertToSurrogate(in LoanEvent value) => LedgerEntrySurrogate.Of(value);
}
