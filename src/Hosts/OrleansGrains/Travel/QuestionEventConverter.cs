using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Turns a <see cref="QuestionEvent"/> into what goes over the wire and back.</summary>
[RegisterConverter]
internal sealed class QuestionEventConverter : IConverter<QuestionEvent, LedgerEntrySurrogate>
{
    public QuestionEvent ConvertFromSurrogate(in LedgerEntrySurrogate surrogate) => surrogate.To<QuestionEvent>();

    public LedgerEntrySurrogate ConvertToSurrogate(in QuestionEvent value) => LedgerEntrySurrogate.Of(value);
}
