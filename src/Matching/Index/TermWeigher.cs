namespace Jiuye.Matching;

/// <summary>Fills the weights of a document's terms, in their order.</summary>
internal delegate void TermWeigher(TermDocument document, Span<float> weights);
