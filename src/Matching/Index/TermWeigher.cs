namespace Jiuye.Matching;

/// <summary>Fills the weights of a document's terms, in their order, in steps.</summary>
internal delegate void TermWeigher(TermDocument document, TermStatistics statistics, Span<ushort> weights);
