using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>A posting's identity on the wire.</summary>
[GenerateSerializer]
[Alias("jiuye.PostingId")]
internal struct PostingIdSurrogate
{
    [Id(0)]
    public string Value;

    /// <summary>Turns the one into the other.</summary>
    [RegisterConverter]
    internal sealed class Converter : IConverter<PostingId, PostingIdSurrogate>
    {
        public PostingId ConvertFromSurrogate(in PostingIdSurrogate surrogate) => surrogate.Value is null ? default : new(surrogate.Value);

        public PostingIdSurrogate ConvertToSurrogate(in PostingId value) => new() { Value = value.Value };
    }
}
